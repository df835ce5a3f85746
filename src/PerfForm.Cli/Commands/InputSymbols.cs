using System.CommandLine;
using System.CommandLine.Parsing;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids.Office;
using PerfForm.Core.Guards;
using PerfForm.Core.Text;

namespace PerfForm.Cli.Commands;

/// <summary>The arguments and options of every command that reads forms.</summary>
internal sealed class InputSymbols
{
    private const string Never = "never";
    private const double UsualTimeout = 30;
    private const int MostJobs = 1024;
    private static readonly Bilingual NoOffice = new("：没有找到办公软件；请安装 LibreOffice 或写明其路径", "names no office program; install LibreOffice or give its path");
    private readonly Language _language;
    private readonly Command _command;
    private readonly Argument<string[]> _paths = new("PATH") { HelpName = "PATH…", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string> _filesFrom = new("--files-from") { HelpName = "FILE|-" };
    private readonly Option<string[]> _limit = new("--limit") { HelpName = "NAME=NUMBER" };
    private readonly Option<string> _config = new("--config") { HelpName = "FILE" };
    private readonly Option<bool> _isolated = new("--isolated");
    private readonly Option<bool> _trust = new("--trust-input-config");
    private readonly Option<string> _standardInputName = new("--stdin-name") { HelpName = "NAME", DefaultValueFactory = _ => "stdin" };
    private readonly Option<string> _timeout = new("--timeout-per-file") { HelpName = "SECONDS" };
    private readonly Option<string> _office = new("--office") { HelpName = "PATH|auto" };
    private readonly Option<string> _failLevel;
    private readonly Option<bool> _allowEmpty = new("--allow-empty");
    private readonly Option<bool> _quiet = new("--quiet", "-q");
    private readonly Option<bool> _verbose = new("--verbose");

    /// <summary>Adds the argument to a command, and the paths' check.</summary>
    /// <param name="command">The command.</param>
    /// <param name="language">The language of descriptions and errors.</param>
    /// <param name="failLevel">The usual fail level.</param>
    public InputSymbols(Command command, Language language, string failLevel)
    {
        (_command, _language) = (command, language);
        _failLevel = new("--fail-level") { HelpName = "error|warning|info|never", DefaultValueFactory = _ => failLevel };
        Describe(
            _paths,
            "文件、压缩包、文件夹（连同其中的压缩包）、通配符、@清单文件，或 -（标准输入）",
            "a file, an archive, a folder (walked, with the archives in it), a glob (also quoted), @list.txt, or - (standard input)");
        Describe(_filesFrom, "从文件或标准输入读取路径清单，每行一个", "read more paths from a file or standard input, one a line");
        string[] limits = [.. ReadingLimit.All.Select(limit => limit.Name)];
        Describe(_limit, $"放宽或收紧一项上限：{string.Join('、', limits)}", $"set one of the limits: {string.Join(", ", limits)}");
        Describe(_config, "配置文件；默认取当前目录或其上级中最近的 .perfform.yml", "configuration file; default: the nearest .perfform.yml in the current directory or above");
        Describe(_trust, "采用与输入文件放在一起的 .perfform.yml", "let a .perfform.yml that lies with the inputs hold for them");
        Describe(_isolated, "不读任何配置文件", "read no configuration file");
        Describe(_standardInputName, "标准输入的文件名，用于显示", "the name to show for standard input");
        Describe(_failLevel, $"达到该级别的问题使退出码为 1（默认 {failLevel}）", $"exit with 1 for diagnostics of this severity or above (default: {failLevel})");
        Describe(_allowEmpty, "没有匹配到文件时不算失败", "do not fail when the paths match no file");
        Describe(_quiet, "不输出结尾统计，只报告问题", "no closing line; problems are still reported");
        Describe(_verbose, "逐个列出跳过的文件和原因；import 还附上无法读取的文件的堆栈跟踪",
            "name every file that is passed over and why; import adds stack traces of files that cannot be read");
        Describe(_timeout, $"一个文件最多读多少秒；默认 {UsualTimeout}", $"how long a file may take, in seconds; default: {UsualTimeout}");
        Describe(
            _office,
            "用 LibreOffice 转换 .doc、.wps、.rtf 后再读：写明程序，或 auto（自动查找）",
            "read .doc, .wps and .rtf by converting them with LibreOffice: the program, or auto to look for it");
        _office.Validators.Add(result => Refuse(result, IsNoProgram(result), NoOffice.Chinese, NoOffice.English));
        _timeout.Validators.Add(result => Refuse(result, IsWrongTimeout(result), "应为正数（秒）", "is no positive number of seconds"));
        _failLevel.Validators.Add(OneOf.Names([.. SeverityNames.All, Never], language));
        _limit.Validators.Add(CheckLimits);
        _paths.Validators.Add(CheckPaths);
        command.Validators.Add(CheckAnyPath);
        command.Arguments.Add(_paths);
    }

    /// <summary>Adds the options; behind the command's own, which matter more.</summary>
    public void AddOptions()
    {
        Option[] options = [_filesFrom, _config, _isolated, _trust, _standardInputName, _limit, _timeout, _office, _failLevel, _allowEmpty, _quiet, _verbose];
        Array.ForEach(options, _command.Options.Add);
    }

    /// <summary>A sentence in the user's language.</summary>
    public string Say(string chinese, string english) => new Bilingual(chinese, english).In(_language);

    /// <summary>Describes a symbol in the user's language.</summary>
    public void Describe(Symbol symbol, string chinese, string english) => symbol.Description = new Bilingual(chinese, english).In(_language);

    /// <summary>What was given.</summary>
    public InputOptions Of(ParseResult parsed) => new(
        parsed.GetValue(_paths) ?? [],
        parsed.GetValue(_filesFrom),
        parsed.GetValue(_config),
        parsed.GetValue(_isolated),
        parsed.GetValue(_standardInputName)!,
        LimitsOf(parsed.GetValue(_limit) ?? []),
        parsed.GetValue(_failLevel) is { } level and not Never ? SeverityNames.Parse(level) : null,
        parsed.GetValue(_allowEmpty),
        parsed.GetValue(_quiet),
        parsed.GetValue(_verbose))
    {
        TimeoutPerFile = TimeSpan.FromSeconds(parsed.GetValue(_timeout) is { } seconds ? double.Parse(seconds) : UsualTimeout),
        Office = parsed.GetValue(_office) is { } office ? ProgramOf(office) : null,
        TrustsInputConfig = parsed.GetValue(_trust),
    };

    /// <summary>Tells that an option's value is wrong.</summary>
    public void Refuse(OptionResult result, bool isWrong, string chinese, string english)
    {
        if (isWrong)
        {
            result.AddError(Say($"{result.Option.Name} 的取值“{result.Tokens[0].Value}”{chinese}", $"{result.Option.Name}: '{result.Tokens[0].Value}' {english}"));
        }
    }

    /// <summary>Checks a number of files that are read at once.</summary>
    public void CheckJobs(OptionResult result) => Refuse(
        result,
        result.Tokens is [{ Value: var given }] && !(int.TryParse(given, out var jobs) && jobs is >= 1 and <= MostJobs),
        $"应为 1 到 {MostJobs} 的整数",
        $"is no whole number from 1 to {MostJobs}");

    private static bool IsNoProgram(OptionResult result) => result.Tokens is [{ Value: var given }] && ProgramOf(given) is null;

    private static OfficeProgram? ProgramOf(string given) => OfficeProgram.Find(given, Environment.GetEnvironmentVariable("PATH"));

    private static bool IsWrongTimeout(OptionResult result) =>
        result.Tokens is [{ Value: var given }] && !(double.TryParse(given, out var seconds) && seconds is > 0 and < 1_000_000);

    private void CheckAnyPath(CommandResult result)
    {
        var paths = result.GetResult(_paths)?.Tokens ?? [];
        if ((paths.Count == 0 && result.GetResult(_filesFrom) is null) || paths.Any(token => token.Value.Length == 0))
        {
            result.AddError(new Bilingual("没有给出文件（或路径为空）；请写明文件、文件夹或通配符", "no input given, or an empty path; name a file, a folder or a glob").In(_language));
        }
    }

    private static ReadingLimits LimitsOf(string[] given) =>
        given.Length == 0
            ? ReadingLimits.Default
            : given
                .Select(ReadingLimit.Parse)
                .OfType<(ReadingLimit Limit, long Most)>()
                .Aggregate(ReadingLimits.Default, (sofar, set) => sofar.With(set.Limit, set.Most));

    private void CheckLimits(OptionResult result)
    {
        foreach (var given in result.Tokens.Select(token => token.Value).Where(given => ReadingLimit.Parse(given) is null))
        {
            string[] names = [.. ReadingLimit.All.Select(limit => limit.Name)];
            var nearest = NearestName.Find(given.Split('=')[0], names);
            result.AddError(new Bilingual(
                $"--limit 的取值“{given}”无效，应为 名称=正整数，名称可用：{string.Join(", ", names)}{(nearest is null ? string.Empty : $"；是否想用 {nearest}？")}",
                $"--limit: '{given}' is no NAME=NUMBER with one of "
                    + $"{string.Join(", ", names)}{(nearest is null ? string.Empty : $"; did you mean {nearest}?")}").In(_language));
        }
    }

    // The parser takes an unknown option for a path.
    private void CheckPaths(ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(token => token.Value is ['-', _, ..] && !File.Exists(token.Value)))
        {
            result.AddError(UsageErrors.UnknownWord(token.Value, _command, _language));
        }
    }
}
