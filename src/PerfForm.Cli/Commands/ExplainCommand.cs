using System.CommandLine;
using System.Text;
using PerfForm.Cli.Help;
using PerfForm.Cli.Reporting;
using PerfForm.Core.Rules;
using PerfForm.Core.Text;

namespace PerfForm.Cli.Commands;

/// <summary><c>perfform explain</c>: prints the page of a code or name, offline.</summary>
internal sealed class ExplainCommand : Command, IExamples
{
    private readonly Language _language;

    private ExplainCommand(Language language, Streams streams)
        : base("explain", new Bilingual("一条规则的说明：查什么、为什么、怎么改", "a rule's page: what, why, how to mend").In(language))
    {
        _language = language;
        var rule = new Argument<string>("CODE|NAME")
        {
            HelpName = "CODE|NAME",
            Description = new Bilingual("代码（PF501）或名称（overall-value-conflict）", "a code (PF501) or name (overall-value-conflict)").In(language),
            Arity = ArgumentArity.ZeroOrOne,
        };
        Arguments.Add(rule);
        Validators.Add(result =>
        {
            if (result.GetResult(rule) is not { Tokens.Count: 1 })
            {
                result.AddError(new Bilingual("请给出规则的代码或名称；perfform rules 列出全部", "give a rule's code or name; perfform rules lists them all").In(language));
            }
        });
        SetAction(parsed => Explain(parsed.GetValue(rule)!, language, streams));
    }

    public IReadOnlyList<(string CommandLine, string Purpose)> Examples =>
    [
        ("perfform explain PF501", new Bilingual("按代码", "by code").In(_language)),
        ("perfform explain threshold-missing --lang zh", new Bilingual("按名称；--lang zh 为中文", "by name; --lang zh for Chinese").In(_language)),
    ];

    public static Command Build(Language language, Streams streams) => new ExplainCommand(language, streams);

    private static int Explain(string codeOrName, Language language, Streams streams)
    {
        if (RulePage.Find(codeOrName) is { } page)
        {
            streams.Output.Write(Encoding.UTF8.GetBytes(new PageText(language).Of(page)));
            return ExitCode.Clean;
        }

        var nearest = RuleSelector.Nearest(codeOrName);
        new DiagnosticReport(streams.Error, language, isVerbose: false).WriteProblem(codeOrName, nearest is null
            ? new("没有这条规则；perfform rules 列出全部", "there is no such rule; perfform rules lists them all")
            : new Bilingual($"没有这条规则；是否想看 {nearest}？", $"there is no such rule; did you mean {nearest}?"));
        return ExitCode.WrongUsage;
    }
}
