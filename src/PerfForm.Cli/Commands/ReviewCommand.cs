using System.CommandLine;
using System.CommandLine.Parsing;
using PerfForm.Cli.Help;
using PerfForm.Core.Text;

namespace PerfForm.Cli.Commands;

/// <summary><c>perfform review</c>: everything that goes back to the departments, and what the bureau keeps of it.</summary>
internal sealed class ReviewCommand : Command, IExamples
{
    /// <summary>The command's name.</summary>
    public const string CommandName = "review";

    private const string AllGrids = "all";
    private static readonly string[] Grids = ["marked", AllGrids];
    private readonly Language _language;
    private readonly InputSymbols _inputs;
    private readonly RuleSymbols _rules;
    private readonly Option<string> _output = new("--output", "-o") { HelpName = "DIR" };
    private readonly Option<string[]> _against = new("--against") { HelpName = "PATH" };
    private readonly Option<string> _roster = new("--roster") { HelpName = "FILE" };
    private readonly Option<string> _letter = new("--letter") { HelpName = "FILE.docx" };
    private readonly Option<string> _grids = new("--grids") { HelpName = string.Join('|', Grids), DefaultValueFactory = _ => Grids[0] };
    private readonly Option<int> _jobs = new("--jobs", "-j") { HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
    private readonly Option<bool> _resume = new("--resume");
    private readonly Option<bool> _overwrite = new("--overwrite");

    private ReviewCommand(Language language, Streams streams)
        : base(CommandName, new Bilingual("写出退回的材料：批注稿、审核意见、台账、报告", "write what goes back: marked copies, letters, ledger, report").In(language))
    {
        _language = language;
        _inputs = new InputSymbols(this, language, "never");
        _inputs.Describe(_output, "写到这个文件夹", "write into this folder");
        _inputs.Describe(
            _against,
            "与上一轮比较：上一轮的文件，或上一轮 review 写出的文件夹；可给几个",
            "compare with an earlier round: its files, or the folder that review wrote of it; may be given several times");
        _inputs.Describe(
            _roster,
            "应报名单（.csv 或 .xlsx：单位编码、单位名称、项目编码、项目名称）；查出谁没有报送",
            "who has to hand in what (.csv or .xlsx: 单位编码, 单位名称, 项目编码, 项目名称); tells who has not");
        _inputs.Describe(_letter, "用本单位的审核意见模板（.docx）", "use the bureau's own template of the letter (.docx)");
        _inputs.Describe(
            _grids,
            "报告里画出哪些表：marked 只画有问题的（默认），all 全部",
            "which forms the report draws: marked, those with findings (default), or all");
        _inputs.Describe(_jobs, "同时读几个文件；默认等于处理器核数。结果与它无关", "how many files to read at once; default: the number of cores. The results do not depend on it");
        _inputs.Describe(_resume, "接着做上次中断的运行", "go on with a run that was cut off");
        _inputs.Describe(_overwrite, "先删除该文件夹中上次运行的结果", "first remove what an earlier run left in the folder");
        _grids.Validators.Add(OneOf.Names(Grids, language));
        foreach (var option in new Option[] { _output, _against, _roster, _letter, _grids })
        {
            Options.Add(option);
        }

        _rules = new RuleSymbols(this, _inputs);
        foreach (var option in new Option[] { _jobs, _resume, _overwrite })
        {
            Options.Add(option);
        }

        _inputs.AddOptions();
        _jobs.Validators.Add(_inputs.CheckJobs);
        Validators.Add(CheckTogether);
        SetAction(parsed => new ReviewRun(RequestOf(parsed), language, streams, Readied.Pipeline()).Run());
    }

    public IReadOnlyList<(string CommandLine, string Purpose)> Examples =>
    [
        (
            "perfform review received/ -o back",
            new Bilingual("整个文件夹：退回的批注稿和审核意见、台账、报告", "a whole folder: marked copies and letters to send back, a ledger, a report").In(_language)),
        (
            "perfform review received/ -o back --roster roster.xlsx",
            new Bilingual("同时查出谁还没有报送", "also who has not handed in yet").In(_language)),
        (
            "perfform review second/ -o back-2 --against back",
            new Bilingual("第二轮：上一轮的意见改了没有，还改了什么", "a second round: what was mended since, and what else was changed").In(_language)),
        ("perfform review received/ -o back --letter our-letter.docx", new Bilingual("用本单位的公文格式", "in the bureau's own form of letter").In(_language)),
        ("perfform review received/ -o back --resume", new Bilingual("接着做上次中断的运行", "go on where a run was cut off").In(_language)),
    ];

    public static Command Build(Language language, Streams streams) => new ReviewCommand(language, streams);

    private void CheckTogether(CommandResult result)
    {
        // What is given without a value is told by itself.
        var output = result.GetResult(_output) is { Tokens: [{ Value: var given }] } ? given : null;
        (bool IsWrong, string Chinese, string English)[] conflicts =
        [
            (result.GetResult(_output) is null, "没有给出 -o；请写明结果文件夹", "no -o; name the folder for the results"),
            (
                output is OutputFile.StandardOutput or "",
                "结果是一个文件夹，不能写到标准输出；请用 -o 给一个文件夹",
                "the results are a folder, not for standard output; give a folder with -o"),
            (result.GetValue(_resume) && result.GetValue(_overwrite), "--resume 与 --overwrite 只能用一个", "--resume and --overwrite exclude each other"),
        ];
        foreach (var (_, chinese, english) in conflicts.Where(conflict => conflict.IsWrong))
        {
            result.AddError(_inputs.Say(chinese, english));
        }
    }

    private ReviewRequest RequestOf(ParseResult parsed) => new(_inputs.Of(parsed), _rules.Of(parsed), parsed.GetValue(_output)!)
    {
        Threads = parsed.GetValue(_jobs),
        Against = parsed.GetValue(_against) ?? [],
        Roster = parsed.GetValue(_roster),
        Letter = parsed.GetValue(_letter),
        DrawsAllForms = parsed.GetValue(_grids) == AllGrids,
        IsResumed = parsed.GetValue(_resume),
        IsOverwriting = parsed.GetValue(_overwrite),
    };
}
