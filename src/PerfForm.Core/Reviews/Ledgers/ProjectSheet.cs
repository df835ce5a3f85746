using PerfForm.Core.Rules.Profiles;

namespace PerfForm.Core.Reviews.Ledgers;

using Column = LedgerColumn<ReviewedForm>;

/// <summary>项目: a row a form.</summary>
internal static class ProjectSheet
{
    /// <summary>The sheet.</summary>
    public static LedgerSheet<ReviewedForm> Sheet { get; } = new(
        new("项目", "projects"),
        [
            Column.Text("部门", "department", 18, LedgerNames.DepartmentOf),
            Column.Text("单位", "unit", 18, (row, _) => LedgerNames.UnitOf(row.Form)),
            Column.Text("项目编码", "project code", 18, (row, _) => row.Form.Project?.Code?.Value),
            Column.Text("项目名称", "project", 24, LedgerNames.ProjectOf),
            Column.Number("年度", "year", row => row.Form.Year?.Value),
            Column.Number("金额（万元）", "amount (10,000 yuan)", row => row.Digest.Amount),
            Column.Text("文件", "file", 22, (row, _) => row.Document.Source.Path),
            Column.Text("工作表", "sheet", 10, (row, _) => row.Form.Sheet),
            Column.Number("必须改", "must be mended", row => row.Digest.Counts.Must),
            Column.Number("建议改", "should be mended", row => row.Digest.Counts.Should),
            Column.Word("结论", "conclusion", 14, row => row.Digest.Conclusion.CalledFor()),
        ],
        review => [.. review.Forms]);
}
