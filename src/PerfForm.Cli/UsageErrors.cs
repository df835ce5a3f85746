using System.CommandLine;
using System.CommandLine.Parsing;
using PerfForm.Core.Text;

namespace PerfForm.Cli;

/// <summary>Tells what is wrong with a command line: one line a mistake, with what was probably meant, and where help is.</summary>
internal static class UsageErrors
{
    public static void Write(ParseResult parsed, Language language, TextWriter error)
    {
        var command = parsed.CommandResult.Command;

        // One unknown word makes the parser complain of everything behind it; the first is the mistake.
        var messages = parsed.UnmatchedTokens is [var first, ..]
            ? [UnknownWord(first, command, language)]
            : parsed.Errors.Select(problem => MessageOf(problem, language)).Distinct(StringComparer.Ordinal);
        foreach (var message in messages)
        {
            error.WriteLine(new Bilingual($"perfform: 命令有误：{message}", $"perfform: wrong usage: {message}").In(language));
        }

        var help = command is RootCommand ? "perfform --help" : $"{Help.HelpPage.NameOf(command)} --help";
        error.WriteLine(new Bilingual($"用法见 {help}", $"see {help}").In(language));
    }

    // The parser's own words are English; what it says of an option's values is said here in both languages.
    private static string MessageOf(ParseError problem, Language language) => problem.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0, IdentifierToken: { } option } =>
            new Bilingual($"选项 {option.Value} 缺少取值", $"option {option.Value} needs a value").In(language),
        OptionResult { Tokens.Count: > 1, Option.Arity.MaximumNumberOfValues: 1, IdentifierToken: { } option } =>
            new Bilingual($"选项 {option.Value} 只能给一次", $"option {option.Value} takes one value").In(language),
        CommandResult { Command: RootCommand } => new Bilingual("没有写命令", "no command is given").In(language),
        _ => problem.Message,
    };

    /// <summary>An option or command that does not exist, and the nearest that does.</summary>
    public static string UnknownWord(string word, Command command, Language language)
    {
        var isOption = word.StartsWith('-');
        word = isOption ? word.Split('=', ':')[0] : word;
        var known = isOption ? OptionNames(command) : command.Subcommands.Select(sub => sub.Name);
        var nearest = NearestName.Find(word, known);
        if (!isOption && command.Subcommands.Count == 0)
        {
            return new Bilingual($"{command.Name} 用不上 {word}", $"{command.Name} has no use for {word}").In(language);
        }

        return isOption
            ? new Bilingual($"没有选项 {word}{MeantChinese(nearest)}", $"there is no option {word}{MeantEnglish(nearest)}").In(language)
            : new Bilingual($"没有命令 {word}{MeantChinese(nearest)}", $"there is no command {word}{MeantEnglish(nearest)}").In(language);
    }

    private static string MeantChinese(string? nearest) => nearest is null ? string.Empty : $"；是否想用 {nearest}？";

    private static string MeantEnglish(string? nearest) => nearest is null ? string.Empty : $"; did you mean {nearest}?";

    private static IEnumerable<string> OptionNames(Command command)
    {
        var inherited = command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive));
        return command.Options.Concat(inherited).SelectMany(option => option.Aliases.Append(option.Name));
    }
}
