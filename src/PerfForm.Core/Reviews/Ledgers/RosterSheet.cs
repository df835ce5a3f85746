using PerfForm.Core.Reviews.Rosters;

namespace PerfForm.Core.Reviews.Ledgers;

using Column = LedgerColumn<RosterLine>;

/// <summary>报送情况: what the roster asks for and is not there, what is there and not asked for, and what a person should look at.</summary>
internal static class RosterSheet
{
    /// <summary>The sheet.</summary>
    public static LedgerSheet<RosterLine> Sheet { get; } = new(
        new("报送情况", "roster"),
        [
            Column.Word("情况", "case", 16, row => row.Case),
            Column.Text("单位编码", "unit code", 14, (row, _) => row.Unit?.Code),
            Column.Text("单位名称", "unit", 24, (row, _) => row.Unit?.Name),
            Column.Text("项目编码", "project code", 22, (row, _) => row.Project?.Code),
            Column.Text("项目名称", "project", 26, (row, _) => row.Project?.Name),
            Column.Text("申报单位", "unit on the form", 24, (row, _) => row.Form is { } form ? LedgerNames.UnitOf(form.Form) : null),
            Column.Text("申报项目", "project on the form", 26, (row, language) => row.Form is { } form ? LedgerNames.ProjectOf(form, language) : null),
            Column.Text("文件", "file", 28, (row, _) => row.Form?.Document.Source.Path),
            Column.Text("工作表", "sheet", 14, (row, _) => row.Form?.Form.Sheet),
            Column.Word("说明", "remark", 30, row => row.Why),
        ],
        RosterLine.Of)
    {
        IsShown = review => review.Roster is not null,
    };
}
