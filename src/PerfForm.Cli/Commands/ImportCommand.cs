using System.CommandLine;
using System.CommandLine.Parsing;
using PerfForm.Cli.Help;
using PerfForm.Core;
using PerfForm.Core.Text;
using PerfForm.Core.Writers;

namespace PerfForm.Cli.Commands;

/// <summary><c>perfform import</c>: reads forms and writes structured data.</summary>
internal sealed class ImportCommand : Command, IExamples
{
    /// <summary>The command's name.</summary>
    public const string CommandName = "import";

    private readonly Language _language;

    private readonly InputSymbols _inputs;
    private readonly RuleSymbols _rules;
    private readonly Option<string> _output = new("--output", "-o") { HelpName = "FILE|-" };
    private readonly Option<string> _format = new("--format", "-f") { HelpName = string.Join('|', DocumentWriters.All.Select(writer => writer.Format)) };
    private readonly Option<string> _sourceMap = new("--source-map") { HelpName = "FILE" };
    private readonly Option<bool> _explainLayout = new("--explain-layout");
    private readonly Option<bool> _suggestVocabulary = new("--suggest-vocabulary");
    private readonly Option<bool> _lint = new("--lint");

    private ImportCommand(Language language, Streams streams, Pipeline? pipeline)
        : base(CommandName, new Bilingual("读取申报表，写出结构化数据", "read forms, write structured data").In(language))
    {
        _language = language;
        _inputs = new InputSymbols(this, language, "never");
        _inputs.Describe(_output, "写到文件；- 或不写为标准输出", "write to this file; - or nothing is standard output");
        _inputs.Describe(_format, "输出格式；默认看 -o 的扩展名，再默认 yaml", "output format; default: by the extension of -o, else yaml");
        _inputs.Describe(_sourceMap, "另写一份 JSON：每个取值来自哪张表哪个单元格", "also write a JSON file: which sheet and cell every value came from");
        _inputs.Describe(
            _explainLayout,
            "说明每张表的各个单元格被认作什么、依据是什么；不写 -o 时代替数据输出",
            "tell what each cell of each form was recognised as, and from which evidence; in place of the data unless -o is given");
        _inputs.Describe(
            _suggestVocabulary,
            "写出 .perfform.yml 的 vocabulary 段：凭位置、内容认出的词，以及没有认出的词；不写 -o 时代替数据输出",
            "print the section vocabulary of a .perfform.yml: words known by place or content alone, and those not known;"
            + " in place of the data unless -o is given");
        _inputs.Describe(_lint, "同时审核，把发现写进各文件的 diagnostics", "check the forms too and put the findings among each document's diagnostics");
        _format.Validators.Add(OneOf.Names([.. DocumentWriters.All.Select(writer => writer.Format)], language));
        foreach (var option in new Option[] { _output, _format, _sourceMap, _explainLayout, _suggestVocabulary, _lint })
        {
            Options.Add(option);
        }

        _rules = new RuleSymbols(this, _inputs);
        Validators.Add(CheckRuleOptions);
        _inputs.AddOptions();
        SetAction(parsed => new ImportRun(OptionsOf(parsed), language, streams, pipeline ?? Readied.Pipeline()).Run());
    }

    public IReadOnlyList<(string CommandLine, string Purpose)> Examples =>
    [
        ("perfform import declaration.xlsx", new Bilingual("写出 YAML", "write YAML").In(_language)),
        ("perfform import declaration.xlsx -f json -o declaration.json", new Bilingual("写出 JSON 文件", "write a JSON file").In(_language)),
        (
            "perfform import received/ '2026/**/*.xls' -f csv -o indicators.csv",
            new Bilingual("整个文件夹，每条指标一行", "whole folders, a row an indicator").In(_language)),
        ("perfform import declaration.xlsx --lint -f json", new Bilingual("数据连同审核发现", "the data with what a review finds").In(_language)),
        (
            "perfform import declaration.xlsx --explain-layout",
            new Bilingual("新模板读不出来时，先看这个", "look here first when a new template does not import").In(_language)),
        (
            "perfform import declaration.xlsx --suggest-vocabulary >> .perfform.yml",
            new Bilingual("把表样的用词写进配置", "put the words of a template into the configuration").In(_language)),
        ("cat declaration.xlsx | perfform import - -f jsonl", new Bilingual("从标准输入读取", "from standard input").In(_language)),
    ];

    public static Command Build(Language language, Streams streams, Pipeline? pipeline) => new ImportCommand(language, streams, pipeline);

    private void CheckRuleOptions(CommandResult result)
    {
        foreach (var name in result.GetValue(_lint) ? [] : _rules.GivenIn(result))
        {
            result.AddError(new Bilingual($"{name} 要与 --lint 一起用", $"{name} needs --lint").In(_language));
        }
    }

    private ImportOptions OptionsOf(ParseResult parsed) => new(
        _inputs.Of(parsed),
        parsed.GetValue(_lint) ? _rules.Of(parsed) : null,
        parsed.GetValue(_output),
        parsed.GetValue(_format),
        parsed.GetValue(_sourceMap),
        parsed.GetValue(_explainLayout),
        parsed.GetValue(_suggestVocabulary));
}
