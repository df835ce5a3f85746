using PerfForm.Core.Model.Kinds;

namespace PerfForm.Core.Model.Contract.Fields;

/// <summary>The fields of <c>forms</c>.</summary>
internal static class FormFields
{
    private const int FirstYear = 1900;
    private const int LastYear = 2099;
    private const int Always = 0;

    public static IEnumerable<ContractField<Form>> All(
        ContractType<Project> project,
        ContractType<Contact> contact,
        ContractType<Money> money,
        ContractType<MainTask> task,
        ContractType<Goal> goal,
        ContractType<Indicator> indicator,
        ContractType<LabelledField> field,
        ContractType<UnclaimedCell> unclaimed) =>
    [
        Define<Form>.Always(
            new("kind", "类型", "kind", "overall: 整体支出; project: 项目支出."),
            form => form.Kind.Name,
            FieldShape.OneOf([.. FormKinds.All.Select(kind => kind.Name)])),
        Define<Form>.Text(new("title", "标题", "title", "The title line as written."), form => form.Title),
        new NumberField<Form>(
            new("year", "年度", "year", "年度: from the title, the line under it, or the file."),
            form => form.Year?.Value,
            form => form.Year?.Cell)
        {
            Shape = FieldShape.Between(FirstYear, LastYear),
        },
        Define<Form>.Always(new("sheet", "工作表", "sheet", "The sheet that it stands on."), form => form.Sheet),
        Define<Form>.Always(
            new("range", "区域", "range", "The cells that it covers."),
            form => form.Range.ToString(),
            FieldShape.Like("^[A-Z]+[1-9][0-9]*(:[A-Z]+[1-9][0-9]*)?$")),
        Define<Form>.Text(new("department", "部门", "department", "部门(单位)名称, 主管部门."), form => form.Department),
        Define<Form>.Text(new("unit", "单位", "unit", "项目单位, 实施单位."), form => form.Unit),
        new ObjectField<Form, Project>(new("project", "项目", "project", "The project declared."), form => form.Project, project)
        {
            IsRequired = true,
            OnlyFor = [ProjectKind.Kind.Name],
        },
        new ObjectField<Form, Contact>(new("contact", "填报人", "contact", "Who answers for the form."), form => form.Contact, contact),
        new ObjectField<Form, Money>(new("budget", "预算", "budget", "The year's money."), form => Any(form.Budget), money),
        new ObjectField<Form, Money>(new("termBudget", "全期", "term budget", "The money of the whole period."), form => Any(form.TermBudget), money),
        new ListField<Form, MainTask>(new("tasks", "年度主要任务", "tasks", "年度主要任务."), form => form.Kind.IsOfDepartment ? form.Tasks : null, task, Always)
        {
            IsRequired = true,
            OnlyFor = [OverallKind.Kind.Name],
        },
        new ListField<Form, Goal>(new("goals", "绩效目标", "goals", "绩效目标, one entry a goal."), form => form.Goals, goal, Always) { IsRequired = true },
        new ListField<Form, Indicator>(
            new("indicators", "绩效指标", "indicators", "绩效指标, in form order."),
            form => form.Indicators,
            indicator,
            Always) { IsRequired = true },
        new ListField<Form, LabelledField>(
            new("fields", "其他栏目", "fields", "Label-value pairs that have no key of their own."), form => form.Fields, field),
        new ListField<Form, UnclaimedCell>(new("unclaimed", "未识别", "unclaimed", "Non-empty cells that nothing above took."), form => form.Unclaimed, unclaimed),
        new TextField<Form>(
            new("reading", "识别情况", "reading", "partial: a part was not read, see the diagnostics; blank: an unfilled template; left out where all was read."),
            form => form.Reading?.Name()) { Shape = FieldShape.OneOf([.. ModelNames.Readings]) },
        new TruthField<Form>(new("hidden", "隐藏", "hidden", "It stands on a hidden sheet."), form => form.IsHidden),
        Define<Form>.Always(
            new("key", "申报表标识", "form key", "Identity that outlives paths and rows: kind, unit, project (code, else name) and year, folded."),
            form => form.Key),
    ];

    private static Money? Any(Money? money) => money is { IsEmpty: false } ? money : null;
}
