using PerfForm.Core.Model.Layout;

namespace PerfForm.Core.Model.Kinds;

/// <summary>The declaration of a whole department: 整体支出绩效目标申报表.</summary>
public static class OverallKind
{
    /// <summary>The kind.</summary>
    public static FormKind Kind { get; } = new("overall", new("整体支出", "overall"), FormSubject.Department)
    {
        TitleWords = ["整体"],
        Marks = [CaptionRole.TaskBlock],
        Requires =
        [
            RequiredField.Total,
            new(
                new("部门（单位）名称", "the department's name"),
                form => form.Department is null && form.Unit is null,
                CaptionRole.Department,
                CaptionRole.Unit,
                CaptionRole.FilingUnit),
        ],
    };
}
