using System.CommandLine;
using System.CommandLine.Parsing;
using PerfForm.Cli.Help;
using PerfForm.Core.Bulk;
using PerfForm.Core.Text;
using PerfForm.Core.Writers;
using PerfForm.Core.Writers.Folders;

namespace PerfForm.Cli.Commands;

/// <summary><c>perfform convert</c>: folders and archives in bulk, with an account of every input.</summary>
internal sealed class ConvertCommand : Command, IExamples
{
    /// <summary>The command's name.</summary>
    public const string CommandName = "convert";

    private static readonly string[] Formats = [.. FolderWriters.All().Select(writer => writer.Format)];
    private static readonly Dictionary<string, LineSplit> Splits = new(StringComparer.Ordinal)
    {
        ["form"] = LineSplit.Form,
        ["file"] = LineSplit.File,
        ["unit"] = LineSplit.Unit,
    };


    private readonly Language _language;
    private readonly InputSymbols _inputs;
    private readonly RuleSymbols _rules;
    private readonly Option<string> _output = new("--output", "-o") { HelpName = "DIR|-" };
    private readonly Option<string[]> _format = new("--format", "-f") { HelpName = string.Join('|', Formats) };
    private readonly Option<string> _split = new("--split") { HelpName = string.Join('|', Splits.Keys) };
    private readonly Option<bool> _lint = new("--lint");
    private readonly Option<int> _jobs = new("--jobs", "-j") { HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
    private readonly Option<bool> _resume = new("--resume");
    private readonly Option<bool> _overwrite = new("--overwrite");
    private readonly Option<bool> _dryRun = new("--dry-run");
    private readonly Option<string> _shard = new("--shard") { HelpName = "I/N" };
    private readonly Option<string> _manifest = new("--manifest") { HelpName = "FILE" };

    private ConvertCommand(Language language, Streams streams)
        : base(CommandName, new Bilingual("成批转换文件夹和压缩包，逐个文件交代结果", "convert folders and archives in bulk, with an account of every file").In(language))
    {
        _language = language;
        _inputs = new InputSymbols(this, language, "never");
        _inputs.Describe(_output, "写到这个文件夹；- 为标准输出（只用于 jsonl）", "write into this folder; - is standard output (jsonl only)");
        _inputs.Describe(_format, "输出格式，可给几个：-f csv -f xlsx；默认 jsonl", "output format, or several: -f csv -f xlsx; default: jsonl");
        _inputs.Describe(_split, "jsonl 分成多个文件：每张表、每个输入文件或每个单位一个", "spread jsonl over files: one a form, an input file or a unit");
        _inputs.Describe(
            _lint,
            "同时审核，把发现写进结果：与 perfform lint 相同，也比对各文件",
            "check the forms too and put the findings into the results: as perfform lint does, files against one another too");
        _inputs.Describe(_jobs, "同时读几个文件；默认等于处理器核数。结果与它无关", "how many files to read at once; default: the number of cores. The results do not depend on it");
        _inputs.Describe(_resume, "接着做上次中断的转换", "go on with a run that was cut off");
        _inputs.Describe(_overwrite, "先删除该文件夹中上次转换的结果", "first remove what an earlier run left in the folder");
        _inputs.Describe(_dryRun, "只列出每个文件会怎样处理，不转换", "only list what would be done with each file");
        _inputs.Describe(_shard, "只转换 N 份中的第 I 份（按内容划分），供多台机器分工", "convert only part I of N, by content: for several machines");
        _inputs.Describe(_manifest, "结果写到标准输出时，清单写到这个文件", "where the manifest goes when the records go to standard output");
        _format.Validators.Add(OneOf.Names(Formats, language));
        _split.Validators.Add(OneOf.Names([.. Splits.Keys], language));
        foreach (var option in new Option[] { _output, _format, _split, _lint })
        {
            Options.Add(option);
        }

        _rules = new RuleSymbols(this, _inputs);
        foreach (var option in new Option[] { _jobs, _resume, _overwrite, _dryRun, _shard, _manifest })
        {
            Options.Add(option);
        }

        _inputs.AddOptions();
        _shard.Validators.Add(result => _inputs.Refuse(result, Is(result, given => Shard.Parse(given) is null), "应为 I/N，如 2/8", "is no I/N, such as 2/8"));
        _jobs.Validators.Add(_inputs.CheckJobs);
        Validators.Add(CheckTogether);
        SetAction(parsed => new ConvertRun(RequestOf(parsed), language, streams, Readied.Pipeline()).Run());
    }

    public IReadOnlyList<(string CommandLine, string Purpose)> Examples =>
    [
        (
            "perfform convert received/ -o season",
            new Bilingual("文件夹和其中的压缩包，写出 JSON Lines 和清单", "a folder with the archives in it, to JSON Lines and a manifest").In(_language)),
        (
            "perfform convert '2026/*.zip' -o season -f csv -f xlsx --lint",
            new Bilingual("压缩包，写出 CSV 表和工作簿，连同审核发现", "archives, to CSV tables and a workbook, with what a review finds").In(_language)),
        ("perfform convert received/ -o season --resume", new Bilingual("接着做上次中断的转换", "go on where a run was cut off").In(_language)),
        ("perfform convert received/ --dry-run", new Bilingual("先看看有什么", "see first what is there").In(_language)),
        ("find . -name '*.xls*' | perfform convert --files-from - -o - | jq .", new Bilingual("在管道中使用", "in a pipe").In(_language)),
        ("perfform convert received/ -o part-2 --shard 2/8", new Bilingual("八台机器分工时的第二份", "the second of eight machines' parts").In(_language)),
    ];

    public static Command Build(Language language, Streams streams) => new ConvertCommand(language, streams);

    // What is given twice, or without a value, is told by itself.
    private static bool Is(OptionResult result, Func<string, bool> holds) => result.Tokens is [{ Value: var given }] && holds(given);

    private void CheckTogether(CommandResult result)
    {
        foreach (var name in result.GetValue(_lint) ? [] : _rules.GivenIn(result))
        {
            result.AddError(_inputs.Say($"{name} 要与 --lint 一起用", $"{name} needs --lint"));
        }

        var output = Given(result, _output);
        var split = Given(result, _split);
        string[] formats = result.GetResult(_format) is { Tokens.Count: > 0 } given ? [.. given.Tokens.Select(token => token.Value)] : [];
        var isStandardOutput = output == OutputFile.StandardOutput;
        (bool IsWrong, string Chinese, string English)[] conflicts =
        [
            (
                output is null && result.GetResult(_output) is null && !result.GetValue(_dryRun),
                "没有给出 -o；请写明结果文件夹（-o - 为标准输出）",
                "no -o; name the folder for the results (-o - is standard output)"),
            (
                isStandardOutput && FormatsOf(formats) is not ["jsonl"],
                "标准输出只能写 jsonl；其余格式请用 -o 给一个文件夹",
                "standard output takes jsonl only; give a folder with -o for other formats"),
            (isStandardOutput && split is not null, "--split 要写到文件夹；请用 -o 给一个文件夹", "--split needs a folder; give one with -o"),
            (
                isStandardOutput && (result.GetValue(_resume) || result.GetValue(_overwrite)),
                "写到标准输出时没有可接着做或可删除的结果",
                "on standard output there is nothing to resume or to overwrite"),
            (
                !isStandardOutput && Given(result, _manifest) is not null,
                "--manifest 只与 -o - 一起用；写到文件夹时清单就在其中",
                "--manifest goes with -o -; in a folder the manifest is among the results"),
            (result.GetValue(_resume) && result.GetValue(_overwrite), "--resume 与 --overwrite 只能用一个", "--resume and --overwrite exclude each other"),
            (split is not null && !FormatsOf(formats).Contains("jsonl", StringComparer.Ordinal), "--split 只用于 jsonl", "--split is for jsonl"),
        ];
        foreach (var (_, chinese, english) in conflicts.Where(conflict => conflict.IsWrong))
        {
            result.AddError(_inputs.Say(chinese, english));
        }
    }

    // Null also where it is given without a value, or twice: that is told by itself.
    private static string? Given(CommandResult result, Option<string> option) => result.GetResult(option) is { Tokens: [{ Value: var value }] } ? value : null;

    private ConvertRequest RequestOf(ParseResult parsed) => new(
        _inputs.Of(parsed),
        parsed.GetValue(_lint) ? _rules.Of(parsed) : null,
        parsed.GetValue(_output) ?? OutputFile.StandardOutput,
        FormatsOf(parsed.GetValue(_format)),
        parsed.GetValue(_split) is { } split ? Splits[split] : LineSplit.None)
    {
        Threads = parsed.GetValue(_jobs),
        Shard = parsed.GetValue(_shard) is { } shard ? Shard.Parse(shard)! : Shard.Whole,
        ManifestFile = parsed.GetValue(_manifest),
        IsResumed = parsed.GetValue(_resume),
        IsOverwriting = parsed.GetValue(_overwrite),
        IsDryRun = parsed.GetValue(_dryRun),
    };

    private static string[] FormatsOf(string[]? given) => given is { Length: > 0 } ? [.. given.Distinct(StringComparer.Ordinal)] : [Formats[0]];
}
