using System.CommandLine;
using PerfForm.Cli.Reporting;
using PerfForm.Core.Rules.Configured;
using PerfForm.Core.Text;

namespace PerfForm.Cli.Commands;

/// <summary><c>perfform rules test</c>: runs the examples of the rules in a configuration.</summary>
internal static class RulesTestCommand
{
    public static Command Build(Language language, Streams streams)
    {
        var command = new Command("test", new Bilingual("运行自定义规则自带的例子", "run the examples that your own rules carry").In(language));
        var file = new Argument<string>("FILE")
        {
            HelpName = "FILE",
            Description = new Bilingual("写有 rules 的配置文件", "a configuration with rules").In(language),
            Arity = ArgumentArity.ZeroOrOne,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(file) is not { Tokens.Count: 1 })
            {
                result.AddError(new Bilingual("请给出写有 rules 的配置文件", "name a configuration with rules").In(language));
            }
        });
        command.Arguments.Add(file);
        command.SetAction(parsed => Run(parsed.GetValue(file)!, language, streams));
        return command;
    }

    private static int Run(string file, Language language, Streams streams)
    {
        var report = new DiagnosticReport(streams.Error, language, isVerbose: false);
        var configuration = new ConfigurationFiles(file, isIsolated: false);
        var settings = configuration.Given();
        if (configuration.Problems.Count > 0)
        {
            configuration.Problems.ToList().ForEach(problem => report.WriteProblem(problem.Place, problem.Message));
            return ExitCode.WrongUsage;
        }

        var examples = UserRuleExamples.Run(settings.Rules);
        foreach (var example in examples.Where(example => !example.IsMet))
        {
            report.WriteProblem(example.Rule.Place, example.IsBad
                ? new($"{example.Rule.Kind.Name} 的反例 {example.Number} 没有被发现", $"{example.Rule.Kind.Name}: bad example {example.Number} was not found")
                : new(
                    $"{example.Rule.Kind.Name} 的正例 {example.Number} 被误报了 {example.Findings} 处",
                    $"{example.Rule.Kind.Name}: good example {example.Number} gave {example.Findings} finding(s)"));
        }

        foreach (var rule in settings.Rules.Where(rule => rule.Bad.Count == 0))
        {
            report.WriteProblem(
                rule.Place,
                new($"{rule.Kind.Name} 没有反例（examples.bad），无从检验", $"{rule.Kind.Name} has no bad example (examples.bad) to be tried on"));
        }

        var failed = examples.Count(example => !example.IsMet) + settings.Rules.Count(rule => rule.Bad.Count == 0);
        streams.Error.WriteLine(
            new Bilingual(
                $"{settings.Rules.Count} 条规则，{examples.Count} 个例子，{failed} 个不符",
                $"{settings.Rules.Count} {(settings.Rules.Count == 1 ? "rule" : "rules")}, "
                    + $"{examples.Count} examples, {failed} not as they must be").In(language));
        return failed > 0 || settings.Rules.Count == 0 ? ExitCode.Findings : ExitCode.Clean;
    }
}
