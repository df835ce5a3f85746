using System.CommandLine;
using PerfForm.Core.Text;

namespace PerfForm.Cli.Help;

/// <summary>A command's help: what it does, examples first, then usage, commands, options and exit codes.</summary>
internal sealed class HelpPage(Command command, Language language)
{
    private const int Margin = 2;

    private static readonly (int Code, Bilingual Meaning)[] ExitCodes =
    [
        (ExitCode.Clean, new("没有达到 --fail-level 的问题", "nothing at or above --fail-level")),
        (ExitCode.Findings, new("有达到 --fail-level 的问题", "findings at or above --fail-level")),
        (ExitCode.WrongUsage, new("命令或配置有误，或无法写出结果", "wrong usage or configuration, or an output that cannot be written")),
        (ExitCode.UnreadableInput, new("有文件无法读取或识别", "some input could not be read or recognised")),
        (ExitCode.Interrupted, new("被 Ctrl-C 或 SIGTERM 中断", "stopped by Ctrl-C or SIGTERM")),
    ];

    public void Write(TextWriter output)
    {
        output.WriteLine($"{FullName()} — {command.Description}");
        if (command is IExamples { Examples: var examples })
        {
            Section(output, new("示例", "Examples"), [.. examples]);
        }

        output.WriteLine();
        output.WriteLine(new Bilingual($"用法：{Usage()}", $"Usage: {Usage()}").In(language));
        Section(output, new("命令", "Commands"), [.. command.Subcommands.Select(sub => (sub.Name, sub.Description ?? string.Empty))]);
        Section(
            output,
            new("参数", "Arguments"),
            [.. command.Arguments.Select(argument => (argument.HelpName ?? argument.Name, argument.Description ?? string.Empty))]);
        Section(output, new("选项", "Options"), [.. Options().Select(option => (Names(option), option.Description ?? string.Empty))]);
        Section(output, new("退出码", "Exit codes"), [.. ExitCodes.Select(exit => ($"{exit.Code}", exit.Meaning.In(language)))]);
    }

    private string FullName() => NameOf(command);

    /// <summary>The command as it is typed: <c>perfform rules test</c>.</summary>
    public static string NameOf(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{NameOf(parent)} {command.Name}" : "perfform";

    private string Usage()
    {
        var arguments = string.Concat(command.Arguments.Select(argument => $" {argument.HelpName ?? argument.Name}"));
        var subcommand = command.Subcommands.Count > 0 ? new Bilingual(" 命令", " COMMAND").In(language) : string.Empty;
        return $"{FullName()}{subcommand}{arguments} {new Bilingual("[选项]", "[options]").In(language)}";
    }

    private IEnumerable<Option> Options() =>
        command.Options.Concat(AboveOf(command).SelectMany(parent => parent.Options.Where(option => option.Recursive)));

    private static IEnumerable<Command> AboveOf(Command command) =>
        command.Parents.OfType<Command>().SelectMany(parent => AboveOf(parent).Prepend(parent));

    private static string Names(Option option)
    {
        var names = string.Join(", ", option.Aliases.Append(option.Name).OrderBy(name => name.Length));
        return option.HelpName is null ? names : $"{names} {option.HelpName}";
    }

    private void Section(TextWriter output, Bilingual title, IReadOnlyList<(string Left, string Right)> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(title.In(language) + new Bilingual("：", ":").In(language));
        var width = rows.Max(row => row.Left.Length) + Margin;
        foreach (var (left, right) in rows)
        {
            output.WriteLine($"{new string(' ', Margin)}{left.PadRight(width)}{right}");
        }
    }
}
