using System.CommandLine;
using System.CommandLine.Parsing;
using PerfForm.Cli.Help;
using PerfForm.Core;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Writers;

namespace PerfForm.Cli.Commands;

/// <summary><c>perfform import</c>: reads forms and writes structured data.</summary>
internal sealed class ImportCommand : Command, IExamples
{
    /// <summary>The command's name.</summary>
    public const string CommandName = "import";

    private readonly Language _language;

    private readonly Argument<string[]> _paths = new("PATH") { HelpName = "PATH…", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string> _output = new("--output", "-o") { HelpName = "FILE|-" };
    private readonly Option<string> _format = new("--format", "-f") { HelpName = string.Join('|', DocumentWriters.All.Select(writer => writer.Format)) };
    private readonly Option<string> _sourceMap = new("--source-map") { HelpName = "FILE" };
    private readonly Option<bool> _explainLayout = new("--explain-layout");
    private readonly Option<string> _config = new("--config") { HelpName = "FILE" };
    private readonly Option<bool> _isolated = new("--isolated");
    private readonly Option<string> _standardInputName = new("--stdin-name") { HelpName = "NAME", DefaultValueFactory = _ => "stdin" };
    private readonly Option<string> _failLevel = new("--fail-level") { HelpName = "error|warning|info|never", DefaultValueFactory = _ => "never" };
    private readonly Option<bool> _allowEmpty = new("--allow-empty");
    private readonly Option<bool> _quiet = new("--quiet", "-q");
    private readonly Option<bool> _verbose = new("--verbose");

    private ImportCommand(Language language, Streams streams, Pipeline? pipeline)
        : base(CommandName, new Bilingual("读取申报表，写出结构化数据", "read forms, write structured data").In(language))
    {
        _language = language;
        Describe(_paths, "文件、文件夹、通配符，或 -（标准输入）", "a file, a folder (walked), a glob (also quoted), or - (standard input)");
        Describe(_output, "写到文件；- 或不写为标准输出", "write to this file; - or nothing is standard output");
        Describe(_format, "输出格式；默认看 -o 的扩展名，再默认 yaml", "output format; default: by the extension of -o, else yaml");
        Describe(_sourceMap, "另写一份 JSON：每个取值来自哪张表哪个单元格", "also write a JSON file: which sheet and cell every value came from");
        Describe(_explainLayout, "说明每张表的各个单元格被认作什么、依据是什么；不写 -o 时代替数据输出", "tell what each cell of each form was recognised as, and from which evidence; in place of the data unless -o is given");
        Describe(_config, "配置文件；默认取每个文件所在文件夹或其上级中最近的 .perfform.yml", "configuration file; default: the nearest .perfform.yml in each input's folder or above");
        Describe(_isolated, "不读任何配置文件", "read no configuration file");
        Describe(_standardInputName, "标准输入的文件名，用于显示", "the name to show for standard input");
        Describe(_failLevel, "达到该级别的问题使退出码为 1（默认 never）", "exit with 1 for diagnostics of this severity or above (default: never)");
        Describe(_allowEmpty, "没有匹配到文件时不算失败", "do not fail when the paths match no file");
        Describe(_quiet, "不输出结尾统计，只报告问题", "no closing line; problems are still reported");
        Describe(_verbose, "附上无法读取的文件的堆栈跟踪", "with stack traces of files that cannot be read");
        _format.Validators.Add(OneOf.Names([.. DocumentWriters.All.Select(writer => writer.Format)], language));
        _failLevel.Validators.Add(OneOf.Names(["error", "warning", "info", "never"], language));
        _paths.Validators.Add(CheckPaths);
        Validators.Add(CheckAnyPath);
        Arguments.Add(_paths);
        foreach (var option in new Option[] { _output, _format, _sourceMap, _explainLayout, _config, _isolated, _standardInputName, _failLevel, _allowEmpty, _quiet, _verbose })
        {
            Options.Add(option);
        }

        SetAction(parsed => new ImportRun(OptionsOf(parsed), language, streams, pipeline ?? new Pipeline()).Run());
    }

    public IReadOnlyList<(string CommandLine, string Purpose)> Examples =>
    [
        ("perfform import declaration.xlsx", new Bilingual("写出 YAML", "write YAML").In(_language)),
        ("perfform import declaration.xlsx -f json -o declaration.json", new Bilingual("写出 JSON 文件", "write a JSON file").In(_language)),
        ("perfform import received/ '2026/**/*.xls' -f csv -o indicators.csv", new Bilingual("整个文件夹，每条指标一行", "whole folders, a row an indicator").In(_language)),
        ("perfform import declaration.xlsx --explain-layout", new Bilingual("新模板读不出来时，先看这个", "look here first when a new template does not import").In(_language)),
        ("cat declaration.xlsx | perfform import - -f jsonl", new Bilingual("从标准输入读取", "from standard input").In(_language)),
    ];

    public static Command Build(Language language, Streams streams, Pipeline? pipeline) => new ImportCommand(language, streams, pipeline);

    private void Describe(Symbol symbol, string chinese, string english) => symbol.Description = new Bilingual(chinese, english).In(_language);

    private void CheckAnyPath(CommandResult result)
    {
        if (result.GetResult(_paths) is not { Tokens.Count: > 0 } paths || paths.Tokens.Any(token => token.Value.Length == 0))
        {
            result.AddError(new Bilingual("没有给出文件（或路径为空）；请写明文件、文件夹或通配符", "no input given, or an empty path; name a file, a folder or a glob").In(_language));
        }
    }

    // The parser takes an unknown option for a path.
    private void CheckPaths(ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(token => token.Value is ['-', _, ..] && !File.Exists(token.Value)))
        {
            result.AddError(UsageErrors.UnknownWord(token.Value, this, _language));
        }
    }

    private static Severity? FailLevelOf(string name) => name switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "info" => Severity.Info,
        _ => null,
    };

    private ImportOptions OptionsOf(ParseResult parsed) => new(
        parsed.GetValue(_paths) ?? [],
        parsed.GetValue(_output),
        parsed.GetValue(_format),
        parsed.GetValue(_sourceMap),
        parsed.GetValue(_explainLayout),
        parsed.GetValue(_config),
        parsed.GetValue(_isolated),
        parsed.GetValue(_standardInputName)!,
        FailLevelOf(parsed.GetValue(_failLevel)!),
        parsed.GetValue(_allowEmpty),
        parsed.GetValue(_quiet),
        parsed.GetValue(_verbose));
}
