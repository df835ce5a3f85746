using PerfForm.Core.Model.Layout;

namespace PerfForm.Core.Model.Kinds;

/// <summary>The declaration of one project: 项目支出绩效目标申报表.</summary>
public static class ProjectKind
{
    private static readonly CaptionRole[] Unit = [CaptionRole.Unit, CaptionRole.FilingUnit];

    /// <summary>The kind.</summary>
    public static FormKind Kind { get; } = new("project", new("项目支出", "project"), FormSubject.Project)
    {
        TitleWords = ["项目", "专项", "区域", "转移支付", "投资计划"],
        IsUsual = true,
        Requires =
        [
            RequiredField.Total,
            new(new("项目名称", "the project's name"), form => form.Project?.Name is null, CaptionRole.ProjectName, CaptionRole.ListedName),

            // One of the two is enough; where both are printed, both must be filled in.
            new(
                new("项目单位", "the project's unit"),
                form => form.Unit is null && (form.Department is null || form.Layout.FindCaption(Unit) is not null),
                Unit),
            new(
                new("主管部门", "the department"),
                form => form.Department is null && form.Unit is not null && form.Layout.FindCaption(CaptionRole.Department) is not null,
                CaptionRole.Department),
        ],
    };
}
