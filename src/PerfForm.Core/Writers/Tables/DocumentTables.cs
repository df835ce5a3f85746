using PerfForm.Core.Bulk;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Writers.Tables;

/// <summary>The tables that documents make, and their columns, in one place: CSV, workbooks and databases are written from them.</summary>
internal static class DocumentTables
{
    /// <summary>The column with a form's place in its file, from 1.</summary>
    public const string FormNumber = "form";

    private const string Source = "source";

    private static readonly TableColumn SourceColumn = Text(Source, "文件", "file");
    private static readonly TableColumn FormColumn = Whole(FormNumber, "表序号", "form");
    private static readonly TableColumn CellColumn = Text("cell", "单元格", "cell");

    /// <summary>A row a form.</summary>
    public static DocumentTable Forms { get; } = new TableOf<Numbered<Form>>("forms", new("申报表", "forms"), [Source, FormNumber], ["unit", "year", "project_name", "sha256"], (document, _) => document.Forms.Select((form, i) => new Numbered<Form>(document, form, i + 1, form, i + 1)),
    [
        (SourceColumn, of => TableValue.Of(of.Document.Source.Path)),
        (FormColumn, of => TableValue.Of(of.FormNumber)),
        (Text("kind", "类型", "kind"), of => TableValue.Of(of.Form.Kind.Name())),
        (Text("title", "标题", "title"), of => TableValue.Of(of.Form.Title?.Value)),
        (Whole("year", "年度", "year"), of => TableValue.Of(of.Form.Year?.Value)),
        (Text("sheet", "工作表", "sheet"), of => TableValue.Of(of.Form.Sheet)),
        (Text("range", "区域", "range"), of => TableValue.Of(of.Form.Range.ToString())),
        (Text("department", "部门", "department"), of => TableValue.Of(of.Form.Department?.Value)),
        (Text("unit", "单位", "unit"), of => TableValue.Of(of.Form.Unit?.Value)),
        (Text("project_name", "项目名称", "project"), of => TableValue.Of(of.Form.Project?.Name?.Value)),
        (Text("project_code", "项目编码", "project code"), of => TableValue.Of(of.Form.Project?.Code?.Value)),
        (Text("project_category", "项目类别", "project category"), of => TableValue.Of(of.Form.Project?.Category?.Value)),
        (Text("project_period", "项目期", "project period"), of => TableValue.Of(of.Form.Project?.Period?.Value)),
        (Text("contact_name", "填报人", "contact"), of => TableValue.Of(of.Form.Contact?.Name?.Value)),
        (Text("contact_phone", "联系电话", "phone"), of => TableValue.Of(of.Form.Contact?.Phone?.Value)),
        (Number("budget_total", "总额（万元）", "total (万元)"), of => TableValue.Of(of.Form.Budget?.Total?.Value)),
        (Number("budget_fiscal", "财政拨款（万元）", "fiscal (万元)"), of => TableValue.Of(of.Form.Budget?.Fiscal?.Value)),
        (Number("budget_other", "其他资金（万元）", "other (万元)"), of => TableValue.Of(of.Form.Budget?.Other?.Value)),
        (Text("declared_unit", "申报单位", "declared in"), of => TableValue.Of(of.Form.Budget?.DeclaredUnit?.Value)),
        (Number("term_budget_total", "全期总额（万元）", "term total (万元)"), of => TableValue.Of(of.Form.TermBudget?.Total?.Value)),
        (Number("term_budget_fiscal", "全期财政拨款（万元）", "term fiscal (万元)"), of => TableValue.Of(of.Form.TermBudget?.Fiscal?.Value)),
        (Number("term_budget_other", "全期其他资金（万元）", "term other (万元)"), of => TableValue.Of(of.Form.TermBudget?.Other?.Value)),
        (Whole("task_count", "任务数", "tasks"), of => TableValue.Of(of.Form.Tasks.Count)),
        (Whole("goal_count", "目标数", "goals"), of => TableValue.Of(of.Form.Goals.Count)),
        (Whole("indicator_count", "指标数", "indicators"), of => TableValue.Of(of.Form.Indicators.Count)),
        (Text("sha256", "文件哈希", "file hash"), of => TableValue.Of(of.Document.Source.Sha256)),
    ]);

    /// <summary>A row a 年度主要任务.</summary>
    public static DocumentTable Tasks { get; } = new TableOf<Numbered<MainTask>>("tasks", new("年度主要任务", "tasks"), [Source, FormNumber, "task"], ["name"], (document, _) => Numbered<MainTask>.In(document, form => form.Tasks),
    [
        (SourceColumn, of => TableValue.Of(of.Document.Source.Path)),
        (FormColumn, of => TableValue.Of(of.FormNumber)),
        (Whole("task", "任务序号", "task"), of => TableValue.Of(of.Number)),
        (Text("name", "任务名称", "name"), of => TableValue.Of(of.Item.Name.Value)),
        (Text("content", "主要内容", "content"), of => TableValue.Of(of.Item.Content?.Value)),
        (Number("budget_total", "总额（万元）", "total (万元)"), of => TableValue.Of(of.Item.Budget?.Total?.Value)),
        (Number("budget_fiscal", "财政拨款（万元）", "fiscal (万元)"), of => TableValue.Of(of.Item.Budget?.Fiscal?.Value)),
        (Number("budget_other", "其他资金（万元）", "other (万元)"), of => TableValue.Of(of.Item.Budget?.Other?.Value)),
        (CellColumn, of => TableValue.Of(of.Item.Cell.ToString())),
    ]);

    /// <summary>A row a 绩效目标.</summary>
    public static DocumentTable Goals { get; } = new TableOf<Numbered<Goal>>("goals", new("绩效目标", "goals"), [Source, FormNumber, "goal"], ["horizon"], (document, _) => Numbered<Goal>.In(document, form => form.Goals),
    [
        (SourceColumn, of => TableValue.Of(of.Document.Source.Path)),
        (FormColumn, of => TableValue.Of(of.FormNumber)),
        (Whole("goal", "目标序号", "goal"), of => TableValue.Of(of.Number)),
        (Text("horizon", "期限", "horizon"), of => TableValue.Of(of.Item.Horizon.Name())),
        (Text("text", "目标", "text"), of => TableValue.Of(of.Item.Text.Value)),
        (CellColumn, of => TableValue.Of(of.Item.Text.Cell.ToString())),
    ]);

    /// <summary>A row an indicator, with its form's facts repeated.</summary>
    public static DocumentTable Indicators { get; } = new TableOf<Numbered<Indicator>>("indicators", new("绩效指标", "indicators"), [Source, FormNumber, "indicator"], ["name", "level2", "unit", "year"], (document, _) => Numbered<Indicator>.In(document, form => form.Indicators),
    [
        (SourceColumn, of => TableValue.Of(of.Document.Source.Path)),
        (FormColumn, of => TableValue.Of(of.FormNumber)),
        (Whole("indicator", "指标序号", "indicator"), of => TableValue.Of(of.Number)),
        (Text("sheet", "工作表", "sheet"), of => TableValue.Of(of.Form.Sheet)),
        (Text("form_kind", "类型", "kind of form"), of => TableValue.Of(of.Form.Kind.Name())),
        (Text("form_title", "标题", "title of form"), of => TableValue.Of(of.Form.Title?.Value)),
        (Whole("year", "年度", "year"), of => TableValue.Of(of.Form.Year?.Value)),
        (Text("department", "部门", "department"), of => TableValue.Of(of.Form.Department?.Value)),
        (Text("unit", "单位", "unit"), of => TableValue.Of(of.Form.Unit?.Value)),
        (Text("project_name", "项目名称", "project"), of => TableValue.Of(of.Form.Project?.Name?.Value)),
        (Text("project_code", "项目编码", "project code"), of => TableValue.Of(of.Form.Project?.Code?.Value)),
        (Number("budget_total", "总额（万元）", "total (万元)"), of => TableValue.Of(of.Form.Budget?.Total?.Value)),
        (Number("budget_fiscal", "财政拨款（万元）", "fiscal (万元)"), of => TableValue.Of(of.Form.Budget?.Fiscal?.Value)),
        (Number("budget_other", "其他资金（万元）", "other (万元)"), of => TableValue.Of(of.Form.Budget?.Other?.Value)),
        (Text("horizon", "期限", "horizon"), of => TableValue.Of(of.Item.Horizon.Name())),
        (Text("level1", "一级指标", "level 1"), of => TableValue.Of(of.Item.Level1?.Name)),
        (Text("level2", "二级指标", "level 2"), of => TableValue.Of(of.Item.Level2?.Name)),
        (Text("levels", "层级来源", "levels known by"), of => TableValue.Of(of.Item.Levels.Name())),
        (Text("name", "三级指标", "name"), of => TableValue.Of(of.Item.Name?.Value)),
        (Text("target_raw", "指标值", "target as written"), of => TableValue.Of(of.Item.Target.Raw)),
        (Text("target_kind", "指标值类型", "kind of target"), of => TableValue.Of(of.Item.Target.KindName())),
        (Text("target_operator", "符号", "operator"), of => TableValue.Symbol((of.Item.Target as NumberTarget)?.Operator.InData())),
        (Number("target_value", "数值", "value"), of => TableValue.Of((of.Item.Target as NumberTarget)?.Value)),
        (Number("target_lower", "下限", "lower"), of => TableValue.Of((of.Item.Target as RangeTarget)?.Lower)),
        (Number("target_upper", "上限", "upper"), of => TableValue.Of((of.Item.Target as RangeTarget)?.Upper)),
        (Text("target_unit", "计量单位", "unit of measure"), of => TableValue.Of((of.Item.Target as NumberTarget)?.Unit ?? (of.Item.Target as RangeTarget)?.Unit)),
        (Truth("target_implied", "符号为推定", "operator implied"), of => TableValue.Truth(of.Item.Target is NumberTarget { IsImplied: true })),
        (Whole("target_year", "期限年", "year of deadline"), of => TableValue.Of((of.Item.Target as DeadlineTarget)?.Year)),
        (Whole("target_month", "期限月", "month of deadline"), of => TableValue.Of((of.Item.Target as DeadlineTarget)?.Month)),
        (Whole("target_day", "期限日", "day of deadline"), of => TableValue.Of((of.Item.Target as DeadlineTarget)?.Day)),
        (Text("target_part", "期限段", "part of year or month"), of => TableValue.Of((of.Item.Target as DeadlineTarget)?.Part)),
        (Text("target_recurs", "期限重复", "deadline recurs"), of => TableValue.Of((of.Item.Target as DeadlineTarget)?.Recurs)),
        (Number("weight", "权重", "weight"), of => TableValue.Of(of.Item.Weight?.Value)),
        (Text("explanation", "指标解释", "explanation"), of => TableValue.Of(of.Item.Explanation?.Value)),
        (Text("note", "备注", "note"), of => TableValue.Of(of.Item.Note?.Value)),
        (CellColumn, of => TableValue.Of(of.Item.Cell.ToString())),
    ]);

    /// <summary>A row a diagnostic.</summary>
    public static DocumentTable Diagnostics { get; } = new TableOf<(Document Document, Diagnostic Diagnostic, int Number, Language Language)>("diagnostics", new("发现", "findings"), [Source, "diagnostic"], ["code", "severity"], (document, language) => document.Diagnostics.Select((diagnostic, i) => (document, diagnostic, i + 1, language)),
    [
        (SourceColumn, of => TableValue.Of(of.Document.Source.Path)),
        (Whole("diagnostic", "发现序号", "finding"), of => TableValue.Of(of.Number)),
        (Text("code", "代码", "code"), of => TableValue.Of(of.Diagnostic.Kind.Code)),
        (Text("name", "名称", "name"), of => TableValue.Of(of.Diagnostic.Kind.Name)),
        (Text("severity", "级别", "severity"), of => TableValue.Of(of.Diagnostic.Severity.Name())),
        (Whole("category", "评审意见类别", "review category"), of => TableValue.Of(of.Diagnostic.Category)),
        (Text("sheet", "工作表", "sheet"), of => TableValue.Of(of.Diagnostic.Sheet)),
        (CellColumn, of => TableValue.Of(of.Diagnostic.Cell?.ToString())),
        (Text("message", "说明", "message"), of => TableValue.Of(of.Diagnostic.Message.In(of.Language))),
        (Text("actual", "实际", "actual"), of => TableValue.Of(of.Diagnostic.Actual?.Text)),
        (Text("expected", "应为", "expected"), of => TableValue.Of(of.Diagnostic.Expected?.Text)),
        (Number("difference", "差额", "difference"), of => TableValue.Of(of.Diagnostic.Difference)),
        (Text("suggestion", "建议", "suggestion"), of => TableValue.Of(of.Diagnostic.Suggestion)),
    ]);

    /// <summary>All tables; a table stands behind those that its rows belong to.</summary>
    public static IReadOnlyList<DocumentTable> All { get; } = [Forms, Tasks, Goals, Indicators, Diagnostics];

    private static TableColumn Text(string name, string chinese, string english) => new(name, ColumnType.Text, new Bilingual(chinese, english));

    private static TableColumn Whole(string name, string chinese, string english) => new(name, ColumnType.Whole, new Bilingual(chinese, english));

    private static TableColumn Number(string name, string chinese, string english) => new(name, ColumnType.Number, new Bilingual(chinese, english));

    private static TableColumn Truth(string name, string chinese, string english) => new(name, ColumnType.Truth, new Bilingual(chinese, english));
}
