using PerfForm.Core.Rules.Digests;
using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Pages;

/// <summary>The words of the report that are not a form's, a finding's or a digest's own.</summary>
internal static class ReportWords
{
    private const int WidestName = 80;

    /// <summary>绩效目标申报审核报告.</summary>
    public static Bilingual Title { get; } = new("绩效目标申报审核报告", "Review of performance declarations");

    /// <summary>How the page is read.</summary>
    public static Bilingual Lead { get; } = new(
        "表格按报送的样子画出，有问题的格子标了颜色和序号：点序号看意见，点单元格回到表里。",
        "Forms are drawn as they were handed in. Cells with findings are coloured and numbered: a number leads to its finding, a cell's name back to it.");

    /// <summary>What is counted, and what is not.</summary>
    public static Bilingual Counted { get; } = new(
        "“不计入”的是模板、读取或者文件方面的情况，不算填报单位的问题，不影响结论。",
        "What is not counted is of the template, of reading or of the file: it is not held against the department, and changes no conclusion.");

    /// <summary>格子的标记.</summary>
    public static Bilingual Legend { get; } = new("格子的标记：", "Marks of cells:");

    /// <summary>隐藏的行或列.</summary>
    public static Bilingual HiddenCells { get; } = new("隐藏的行或列", "hidden row or column");

    /// <summary>目录.</summary>
    public static Bilingual Contents { get; } = new("目录", "Contents");

    /// <summary>总览.</summary>
    public static Bilingual Overview { get; } = new("总览", "Overview");

    /// <summary>部门.</summary>
    public static Bilingual Departments { get; } = new("部门", "Departments");

    /// <summary>申报表.</summary>
    public static Bilingual Forms { get; } = new("申报表", "Forms");

    /// <summary>审核结论.</summary>
    public static Bilingual Conclusions { get; } = new("审核结论", "Conclusions");

    /// <summary>最常见的问题.</summary>
    public static Bilingual Faults { get; } = new("最常见的问题", "The commonest faults");

    /// <summary>各部门申报金额（万元）.</summary>
    public static Bilingual MoneyByDepartment { get; } = new("各部门申报金额（万元）", "Money by department (万元)");

    /// <summary>模板要改的（不是填报部门的问题）.</summary>
    public static Bilingual Templates { get; } = new("模板要改的（不是填报部门的问题）", "To be mended in templates, not by those who fill them in");

    /// <summary>没有发现问题的表.</summary>
    public static Bilingual CleanForms { get; } = new("没有发现问题的表", "Forms without findings");

    /// <summary>没有意见而改动的内容.</summary>
    public static Bilingual Unasked { get; } = new("没有提意见而改动的内容", "Changed though no finding asked for it");

    /// <summary>改动.</summary>
    public static Bilingual Changed { get; } = new("改动", "what");

    /// <summary>上一轮.</summary>
    public static Bilingual Before { get; } = new("上一轮", "last round");

    /// <summary>本轮.</summary>
    public static Bilingual Now { get; } = new("本轮", "now");

    /// <summary>报送情况.</summary>
    public static Bilingual Roster { get; } = new("报送情况", "Roster");

    /// <summary>Where nothing is missing.</summary>
    public static Bilingual AllHandedIn { get; } = new("名单上的都已报送", "All on the roster have handed in");

    /// <summary>没有读出申报表的文件.</summary>
    public static Bilingual NotRead { get; } = new("没有读出申报表的文件", "Files in which no form was read");

    /// <summary>文件的其他情况.</summary>
    public static Bilingual OfFiles { get; } = new("文件的其他情况", "Other notes on files");

    /// <summary>审核设置.</summary>
    public static Bilingual Configuration { get; } = new("审核设置", "Settings of the review");

    /// <summary>部门.</summary>
    public static Bilingual Department { get; } = new("部门", "Department");

    /// <summary>结论.</summary>
    public static Bilingual Conclusion { get; } = new("结论", "Conclusion");

    /// <summary>退回.</summary>
    public static Bilingual SentBack { get; } = new("退回", "Sent back");

    /// <summary>金额（万元）.</summary>
    public static Bilingual Amount { get; } = new("金额（万元）", "Amount (万元)");

    /// <summary>程度.</summary>
    public static Bilingual Severity { get; } = new("程度", "Severity");

    /// <summary>意见类别.</summary>
    public static Bilingual Category { get; } = new("意见类别", "Category");

    /// <summary>查找.</summary>
    public static Bilingual Search { get; } = new("查找", "Search");

    /// <summary>指标、项目、意见.</summary>
    public static Bilingual SearchHint { get; } = new("指标、项目、意见……", "indicator, project, finding …");

    /// <summary>全部.</summary>
    public static Bilingual All { get; } = new("全部", "all");

    /// <summary>筛选.</summary>
    public static Bilingual Filter { get; } = new("筛选", "Filter");

    /// <summary>清除筛选.</summary>
    public static Bilingual Reset { get; } = new("清除筛选", "Clear");

    /// <summary>上一条.</summary>
    public static Bilingual Previous { get; } = new("上一条", "Previous");

    /// <summary>下一条.</summary>
    public static Bilingual Next { get; } = new("下一条", "Next");

    /// <summary>也可以按键盘上的 N（下一条）和 P（上一条）.</summary>
    public static Bilingual Keys { get; } = new("也可以按键盘上的 N（下一条）和 P（上一条）", "Keys: n for the next, p for the previous");

    /// <summary>评审意见.</summary>
    public static Bilingual Opinions { get; } = new("评审意见", "Opinions");

    /// <summary>问题.</summary>
    public static Bilingual Findings { get; } = new("问题", "Findings");

    /// <summary>一并核对.</summary>
    public static Bilingual FromThis { get; } = new("一并核对", "Check with it");

    /// <summary>对照.</summary>
    public static Bilingual Related { get; } = new("对照", "Compare");

    /// <summary>改法.</summary>
    public static Bilingual Mend { get; } = new("改法", "To mend");

    /// <summary>整张表.</summary>
    public static Bilingual WholeForm { get; } = new("整张表", "whole form");

    /// <summary>在隐藏的工作表上.</summary>
    public static Bilingual OnHiddenSheet { get; } = new("在隐藏的工作表上", "on a hidden sheet");

    /// <summary>这张表没有画出来：文件已经读不到这个工作表.</summary>
    public static Bilingual NotDrawn { get; } = new("这张表没有画出来：文件已经读不到这个工作表。", "This form is not drawn: its sheet cannot be read again.");

    /// <summary>表太大，只画出前面一部分.</summary>
    public static Bilingual Cut { get; } = new("表太大，只画出前面一部分。", "The form is too large: only its beginning is drawn.");

    /// <summary>（没有写明部门）.</summary>
    public static Bilingual NoDepartment { get; } = new("（没有写明部门）", "(no department given)");

    /// <summary>回到部门表.</summary>
    public static Bilingual ToTop { get; } = new("回到部门表", "Back to the departments");

    /// <summary>The count under the filters; <c>{0}</c> and <c>{1}</c> are set by the script.</summary>
    public static Bilingual Shown { get; } = new("显示 {0} 条，共 {1} 条", "{0} of {1} findings");

    /// <summary>A finding, as a screen reader names its link.</summary>
    public static Bilingual FindingNumber(int number, FindingClass kind) => new(
        $"第 {number} 条，{kind.Called.Chinese}", $"finding {number}, {kind.Called.English}");

    /// <summary>That an earlier finding tells how to mend it.</summary>
    public static Bilingual SameMend(int number) => new($"改法同第 {number} 条", $"to mend: as in {number}");

    /// <summary>Where a form stands in its file.</summary>
    public static Bilingual Sheet(string sheet, string range) => new($"工作表“{sheet}”，{range}", $"sheet '{sheet}', {range}");

    /// <summary>The drawn form, as a screen reader names it.</summary>
    public static Bilingual Drawn(string name) => new($"{name}的申报表", $"the form of {name}");

    /// <summary>On how many forms of a template something is.</summary>
    public static Bilingual OnForms(TemplateNote note) => new($"同一模板 {note.Of} 张表里的 {note.Forms} 张", $"{note.Forms} of {note.Of} forms of the template");

    /// <summary>A department, also one that no form names.</summary>
    public static Bilingual DepartmentCalled(string name) => name.Length > 0 ? InBoth(Short(name)) : NoDepartment;

    /// <summary>How people know a form.</summary>
    public static Bilingual NameOf(ReviewedForm form)
    {
        var (name, kind) = (Short(form.Digest.Name), form.Form.Kind);
        return kind.IsOfDepartment ? new($"{name}（{kind.Called.Chinese}）", $"{name} ({kind.Called.English})") : InBoth(name);
    }

    /// <summary>An amount in 万元, with two digits at least.</summary>
    public static string Number(decimal amount) => amount.ToString("#,##0.00####");

    /// <summary>An amount with its unit.</summary>
    public static string Money(decimal amount) => $"{Number(amount)} 万元";

    /// <summary>How often a fault was found.</summary>
    public static Bilingual Fault(CommonFault fault) => new(
        $"{fault.Findings} 处，{fault.Forms} 张表", $"{CountOf(fault.Findings, "place")} on {CountOf(fault.Forms, "form")}");

    /// <summary>So many forms.</summary>
    public static Bilingual FormCount(int forms) => new($"{forms} 张表", CountOf(forms, "form"));

    /// <summary>So many that are not shown.</summary>
    public static Bilingual More(int left) => new($"另有 {left} 个", $"and {left} more");

    /// <summary>Findings that settings switched off.</summary>
    public static Bilingual SwitchedOff(int findings) => new($"设置关闭了 {findings} 条", $"{CountOf(findings, "finding")} switched off by settings");

    /// <summary>Findings that were accepted.</summary>
    public static Bilingual Suppressed(int findings) => new($"豁免 {findings} 条", $"{CountOf(findings, "finding")} suppressed or known before");

    /// <summary>Rules that failed by a fault of their own.</summary>
    public static Bilingual Failed(int rules) => new($"有 {rules} 次检查因程序出错没有完成", $"{CountOf(rules, "check")} failed by a fault of the program");

    private static Bilingual InBoth(string name) => new(name, name);

    private static string Short(string name) => TextWidth.Shortened(OneLine.Of(name), WidestName);

    private static string CountOf(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
