using System.CommandLine;
using System.CommandLine.Parsing;
using PerfForm.Cli.Help;
using PerfForm.Cli.Reporting.Lint;
using PerfForm.Core;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Rules;
using PerfForm.Core.Text;

namespace PerfForm.Cli.Commands;

/// <summary><c>perfform lint</c>: checks forms and reports what it finds.</summary>
internal sealed class LintCommand : Command, IExamples
{
    /// <summary>The command's name.</summary>
    public const string CommandName = "lint";

    private static readonly string[] ColorWords = ["auto", "always", "never"];
    private readonly Language _language;
    private readonly Streams _streams;
    private readonly InputSymbols _inputs;
    private readonly RuleSymbols _rules;
    private readonly Option<string[]> _format = new("--format", "-f")
    {
        HelpName = $"{string.Join('|', LintReports.All.Select(report => report.Format))}[=FILE]",
    };
    private readonly Option<string> _output = new("--output", "-o") { HelpName = "FILE|-" };
    private readonly Option<bool> _concise = new("--concise");
    private readonly Option<string> _minSeverity = new("--min-severity") { HelpName = string.Join('|', SeverityNames.All) };
    private readonly Option<bool> _all = new("--all");
    private readonly Option<string> _color = new("--color") { HelpName = string.Join('|', ColorWords), DefaultValueFactory = _ => ColorWords[0] };
    private readonly Option<bool> _ledger = new("--ledger");
    private readonly Option<string> _baseline = new("--baseline", "--since-baseline") { HelpName = "FILE" };
    private readonly Option<string> _writeBaseline = new("--write-baseline") { HelpName = "FILE" };

    private LintCommand(Language language, Streams streams, Pipeline? pipeline, Linter? linter)
        : base(CommandName, new Bilingual("审核申报表，报告问题", "check forms, report findings").In(language))
    {
        (_language, _streams) = (language, streams);
        _inputs = new InputSymbols(this, language, "error");
        _inputs.Describe(
            _format,
            "报告格式，可给几个：-f text -f sarif=report.sarif；默认 text",
            "format of the report, or several: -f text -f sarif=report.sarif; default: text");
        _inputs.Describe(_output, "写到文件（只有一种格式时）；- 或不写为标准输出", "write to this file, where there is one format; - or nothing is standard output");
        _inputs.Describe(_concise, "每条发现一行", "one line a finding");
        _inputs.Describe(
            _minSeverity,
            "文字报告只列出这一级及以上的发现（默认 warning）；其余只计数",
            "text shows findings from this severity on (default: warning); the others are counted");
        _inputs.Describe(_all, "文字报告列出全部发现，包括提示", "text shows every finding, infos too");
        _inputs.Describe(_color, "是否着色（默认 auto：只在终端上）", "colour (default: auto, on a terminal only)");
        _inputs.Describe(_ledger, "同时列出查了什么、什么不适用、什么无法判断及原因", "also tell what was checked, what did not apply, and what could not be judged and why");
        _inputs.Describe(
            _baseline,
            "不报告这个文件里已有的发现；摘要里写新增、仍有、已改多少处",
            "leave out the findings that this file lists; the digest tells how many are new, still there and gone");
        _inputs.Describe(_writeBaseline, "把现有的全部发现写进这个文件，退出码 0", "write all findings of now to this file and end with 0");
        _format.Validators.Add(CheckFormats);
        _color.Validators.Add(OneOf.Names(ColorWords, language));
        _minSeverity.Validators.Add(OneOf.Names([.. SeverityNames.All], language));
        foreach (var option in new Option[] { _format, _output, _concise, _minSeverity, _all, _color })
        {
            Options.Add(option);
        }

        _rules = new RuleSymbols(this, _inputs);
        foreach (var option in new Option[] { _ledger, _baseline, _writeBaseline })
        {
            Options.Add(option);
        }

        _inputs.AddOptions();
        SetAction(parsed =>
        {
            var reader = pipeline ?? Readied.Pipeline();
            return new LintRun(RequestOf(parsed), language, streams, reader, linter ?? Readied.Linter(reader)).Run();
        });
    }

    public IReadOnlyList<(string CommandLine, string Purpose)> Examples =>
    [
        ("perfform lint declaration.xlsx", new Bilingual("逐条说明问题、位置和改法", "each finding with its place and how to mend it").In(_language)),
        ("perfform lint received/ --fail-level warning", new Bilingual("整个文件夹；有警告时退出码为 1", "whole folders; ends with 1 for warnings too").In(_language)),
        ("perfform lint declaration.xlsx --select PF2,threshold-missing", new Bilingual("只查这些规则", "check these rules only").In(_language)),
        ("perfform lint received/ -f text -f sarif=report.sarif -f junit=report.xml", new Bilingual("一次写出几种报告", "several reports at once").In(_language)),
        (
            "perfform lint received/ --write-baseline known.txt",
            new Bilingual("先收下现有问题，以后只看新的：--baseline known.txt", "accept what is there, then see what is new: --baseline known.txt").In(_language)),
        ("perfform explain PF501", new Bilingual("一条规则的说明", "the page of a rule").In(_language)),
    ];

    public static Command Build(Language language, Streams streams, Pipeline? pipeline, Linter? linter) => new LintCommand(language, streams, pipeline, linter);

    private void CheckFormats(OptionResult result)
    {
        string[] formats = [.. LintReports.All.Select(report => report.Format)];
        foreach (var given in result.Tokens.Select(token => token.Value).Where(given => LintOutput.Read(given) is null))
        {
            var nearest = NearestName.Find(given.Split('=')[0], formats);
            result.AddError(new Bilingual(
                $"-f 的取值“{given}”无效，可用：{string.Join(", ", formats)}，可加 =文件名{(nearest is null || given.EndsWith('=') ? string.Empty : $"；是否想用 {nearest}？")}",
                $"-f: '{given}' is none of {string.Join(", ", formats)}, "
                    + $"with =FILE behind it or not{(nearest is null || given.EndsWith('=') ? string.Empty : $"; did you mean {nearest}?")}").In(_language));
        }
    }

    private LintRequest RequestOf(ParseResult parsed)
    {
        var output = parsed.GetValue(_output);
        var given = parsed.GetValue(_format) is { Length: > 0 } formats
            ? formats
            : parsed.GetValue(_writeBaseline) is null || output is not null
            ? [FormatOf(output)]
            : [];
        LintOutput[] outputs = [.. given.Select(LintOutput.Read).OfType<LintOutput>()];
        var toFile = output is null or OutputFile.StandardOutput ? null : output;
        var isUsed = toFile is not null && outputs.Count(one => one.Path is null) == 1;
        return new LintRequest(
            _inputs.Of(parsed),
            _rules.Of(parsed),
            isUsed ? [.. outputs.Select(one => one with { Path = one.Path ?? toFile })] : outputs,
            parsed.GetValue(_concise),
            HasColor(parsed.GetValue(_color)!, output),
            parsed.GetValue(_ledger),
            parsed.GetValue(_baseline),
            parsed.GetValue(_writeBaseline))
        {
            UnusedOutput = isUsed ? null : toFile,
            LeastShown = parsed.GetValue(_all) ? Severity.Info : parsed.GetValue(_minSeverity) is { } least ? SeverityNames.Parse(least) : Severity.Warning,
        };
    }

    // By the output's extension, else text.
    private static string FormatOf(string? output) =>
        Path.GetExtension(output ?? string.Empty).TrimStart('.').ToLowerInvariant() switch
        {
            "xml" => "junit",
            "yml" => "yaml",
            var extension => LintReports.All.FirstOrDefault(report => report.Format == extension)?.Format ?? LintReports.All[0].Format,
        };

    private bool HasColor(string asked, string? output) => asked switch
    {
        "always" => true,
        "never" => false,
        _ =>
            _streams.IsTerminal
                && output is null
                && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
                && Environment.GetEnvironmentVariable("TERM") != "dumb",
    };
}
