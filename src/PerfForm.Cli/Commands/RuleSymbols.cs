using System.CommandLine;
using System.CommandLine.Parsing;
using PerfForm.Core.Rules.Profiles;

namespace PerfForm.Cli.Commands;

/// <summary>The options of every command that runs the rules.</summary>
internal sealed class RuleSymbols
{
    private static readonly char[] Separators = [',', ' '];
    private readonly Option<string[]> _select = new("--select") { HelpName = "RULES", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string[]> _ignore = new("--ignore") { HelpName = "RULES", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _profile = new("--profile") { HelpName = "NAME|FILE" };
    private readonly Option<bool> _forPublication = new("--for-publication");

    /// <summary>Adds the options to a command.</summary>
    public RuleSymbols(Command command, InputSymbols inputs)
    {
        inputs.Describe(_select, "只查这些规则：代码、前缀（PF2）或名称，逗号分隔", "check these only: codes, prefixes (PF2) or names, parted by commas");
        inputs.Describe(_ignore, "不查这些规则", "leave these out");
        inputs.Describe(
            _profile,
            $"按哪个模板审核（{string.Join('、', ShippedProfiles.Names)}，或 .yml 文件）；默认自动识别",
            $"judge by this profile ({string.Join(", ", ShippedProfiles.Names)}, or a .yml file); default: recognised");
        inputs.Describe(_forPublication, "准备公开的文件：同时查个人信息", "the files are meant for publication: look for personal data too");
        foreach (var option in new[] { _select, _ignore })
        {
            option.Validators.Add(result =>
            {
                if (result.Tokens.Any(token => token.Value.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Length == 0))
                {
                    result.AddError(inputs.Say($"{option.Name} 没有给出规则", $"{option.Name} names no rule"));
                }
            });
        }

        foreach (var option in new Option[] { _select, _ignore, _profile, _forPublication })
        {
            option.AllowMultipleArgumentsPerToken = false;
            command.Options.Add(option);
        }
    }

    /// <summary>The names of those that were given.</summary>
    public IEnumerable<string> GivenIn(CommandResult result) =>
        new Option[] { _select, _ignore, _profile, _forPublication }
            .Where(option => result.GetResult(option) is { Implicit: false })
            .Select(option => option.Name);

    /// <summary>What was given.</summary>
    public RuleOptions Of(ParseResult parsed) =>
        new(ListOf(parsed, _select), ListOf(parsed, _ignore), parsed.GetValue(_profile), parsed.GetValue(_forPublication));

    private static string[] ListOf(ParseResult parsed, Option<string[]> option) =>
        [.. (parsed.GetValue(option) ?? []).SelectMany(given => given.Split(Separators, StringSplitOptions.RemoveEmptyEntries))];
}
