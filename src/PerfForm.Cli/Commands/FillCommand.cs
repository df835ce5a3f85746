using System.CommandLine;
using System.CommandLine.Parsing;
using PerfForm.Cli.Help;
using PerfForm.Core.Filling.Forms;
using PerfForm.Core.Model.Kinds;
using PerfForm.Core.Text;

namespace PerfForm.Cli.Commands;

/// <summary><c>perfform fill</c>: writes an official form, blank or filled in from what <c>import</c> wrote, or fills in a workbook of the user's.</summary>
internal sealed class FillCommand : Command, IExamples
{
    private const int FirstYear = 1900;
    private const int LastYear = 2099;
    private readonly Language _language;
    private readonly Argument<string?> _data = new("DATA") { HelpName = "DATA|-", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _form = new("--form") { HelpName = $"{string.Join('|', OfficialForms.Names)}|FILE.xlsx" };
    private readonly Option<string> _kind = new("--kind") { HelpName = string.Join('|', FormKinds.All.Select(kind => kind.Name)) };
    private readonly Option<string> _year = new("--year") { HelpName = "YEAR" };
    private readonly Option<string> _output = new("--output", "-o") { HelpName = "FILE.xlsx" };
    private readonly Option<bool> _verbose = new("--verbose");

    private FillCommand(Language language, Streams streams)
        : base("fill", new Bilingual("写出空白的或填好的申报表", "write an official form, blank or filled in from data").In(language))
    {
        _language = language;
        Describe(
            _data,
            "perfform import 写出的 JSON 或 YAML；- 为标准输入；不写则为空白表",
            "JSON or YAML that perfform import wrote; - is standard input; without it a blank form");
        Describe(_form, "官方表样的名称，或作为表样的工作簿", "the name of an official form, or a workbook to fill in");
        Describe(_kind, "空白表的种类；默认整体、项目各一张", "the kind of a blank form; default: a sheet of each");
        Describe(_year, "空白表的年度", "the year of a blank form");
        Describe(_output, "写到这个文件", "write to this file");
        Describe(_verbose, "列出全部没有对应栏目的内容", "list everything that the form has no field for");
        _form.Validators.Add(CheckForm);
        _kind.Validators.Add(OneOf.Names([.. FormKinds.All.Select(kind => kind.Name)], language));
        _year.Validators.Add(CheckYear);
        Validators.Add(CheckTogether);
        Arguments.Add(_data);
        Array.ForEach([_form, _kind, _year, _output, (Option)_verbose], Options.Add);
        SetAction(parsed => new FillRun(OptionsOf(parsed), language, streams).Run());
    }

    public IReadOnlyList<(string CommandLine, string Purpose)> Examples =>
    [
        ("perfform fill --form mof-2021 -o blank.xlsx", Say("空白表：整体、项目各一张", "blank forms, overall and project")),
        ("perfform fill --form mof-2015 --kind project --year 2026 -o blank.xlsx", Say("2026 年度的项目空白表", "a blank project form of 2026")),
        ("perfform fill declaration.json --form mof-2021 -o filled.xlsx", Say("把数据填进官方表样", "fill in an official form")),
        ("perfform fill declaration.yaml --form template.xlsx -o filled.xlsx", Say("填进本单位的表样", "fill in a workbook of your own")),
        ("perfform import old.xls -f json | perfform fill - --form mof-2021 -o new.xlsx", Say("旧表样换成新表样", "from any layout into the standard one")),
    ];

    public static Command Build(Language language, Streams streams) => new FillCommand(language, streams);

    private FillOptions OptionsOf(ParseResult parsed) => new(
        parsed.GetValue(_data),
        parsed.GetValue(_form)!,
        [.. FormKinds.All.Where(kind => parsed.GetValue(_kind) is not { } name || kind.Name == name)],
        parsed.GetValue(_year) is { } year ? int.Parse(year) : null,
        parsed.GetValue(_output)!,
        parsed.GetValue(_verbose));

    private void CheckTogether(CommandResult result)
    {
        foreach (var option in new Option[] { _form, _output }.Where(option => result.GetResult(option) is null))
        {
            result.AddError(Say($"缺少 {option.Name}", $"{option.Name} is missing"));
        }

        var hasData = result.GetResult(_data)?.Tokens.Count > 0;
        foreach (var option in new Option[] { _kind, _year }.Where(option => hasData && result.GetResult(option) is not null))
        {
            result.AddError(Say($"{option.Name} 只用于空白表；有数据时以数据为准", $"{option.Name} is for blank forms; data says it itself"));
        }

        var isWorkbook = result.GetResult(_form)?.Tokens is [{ Value: var form }] && !OfficialForms.Names.Contains(form, StringComparer.Ordinal)
            && File.Exists(form);
        if (isWorkbook && !hasData)
        {
            result.AddError(Say("用工作簿作表样时，要给出数据", "to fill in a workbook, give data"));
        }
    }

    private void CheckForm(OptionResult result)
    {
        if (result.Tokens is not [{ Value: var form }] || OfficialForms.Names.Contains(form, StringComparer.Ordinal) || File.Exists(form))
        {
            return;
        }

        var names = string.Join(", ", OfficialForms.Names);
        var nearest = NearestName.Find(form, OfficialForms.Names);
        result.AddError(Say(
            $"没有表样“{form}”，也没有这个文件；可用：{names}{(nearest is null ? string.Empty : $"；是否想用 {nearest}？")}",
            $"there is no form '{form}' and no such file; there are {names}{(nearest is null ? string.Empty : $"; did you mean {nearest}?")}"));
    }

    private void CheckYear(OptionResult result)
    {
        if (result.Tokens is [{ Value: var year }] && !(int.TryParse(year, out var number) && number is >= FirstYear and <= LastYear))
        {
            result.AddError(Say($"--year 的取值“{year}”无效，应为四位年份", $"--year: '{year}' is no year of four digits"));
        }
    }

    private string Say(string chinese, string english) => new Bilingual(chinese, english).In(_language);

    private void Describe(Symbol symbol, string chinese, string english) => symbol.Description = Say(chinese, english);
}
