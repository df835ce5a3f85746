namespace PerfForm.Core.Reviews.Ledgers;

using Column = LedgerColumn<LedgerDepartment>;

/// <summary>部门: a row a department.</summary>
internal static class DepartmentSheet
{
    /// <summary>The sheet.</summary>
    public static LedgerSheet<LedgerDepartment> Sheet { get; } = new(
        new("部门", "departments"),
        [
            Column.Text("单位", "department", 28, (row, language) => LedgerNames.DepartmentIn(row.Name, language)),
            Column.Number("收到表数", "forms", row => row.Forms.Count),
            Column.Number("整体表", "overall forms", row => row.OverallForms),
            Column.Number("项目表", "project forms", row => row.ProjectForms),
            Column.Text("缺报", "missing", 40, (row, language) => row.MissingIn(language)) with { IsShown = review => review.Roster is not null },
            Column.Number("金额（万元）", "amount (10,000 yuan)", row => row.Digest?.Amount),
            Column.Number("必须改", "must be mended", row => row.Digest?.Counts.Must),
            Column.Number("建议改", "should be mended", row => row.Digest?.Counts.Should),
            Column.Number("提示", "hints", row => row.Digest?.Counts.Hints),
            Column.Number("退回表数", "sent back", row => row.Digest?.SentBack),
            Column.Word("结论", "conclusion", 14, row => row.Conclusion),
        ],
        LedgerDepartment.Of);
}
