using PerfForm.Core.Model.Contract;
using PerfForm.Core.Reviews.Rounds;
using PerfForm.Core.Rules.Digests;

namespace PerfForm.Core.Reviews.Ledgers;

using Column = LedgerColumn<RoundLine>;

/// <summary>整改情况: what became of each finding of the earlier round, what is new, and what was changed though nobody asked.</summary>
internal static class RoundSheet
{
    /// <summary>What each finding of now is to the earlier round, as a column of the findings.</summary>
    public static LedgerColumn<LedgerFinding> ColumnOfFindings(Review review) => new(
        new("整改情况", "since the last round"),
        ColumnType.Text,
        14,
        (row, language) => TableValue.Of(review.Comparison?.Of(row.Diagnostic)?.CalledFor().In(language)))
    {
        IsShown = one => one.Comparison is not null,
    };

    /// <summary>The sheet.</summary>
    public static LedgerSheet<RoundLine> Sheet { get; } = new(
        new("整改情况", "since the last round"),
        [
            Column.Text("部门", "department", 20, (row, language) => LedgerNames.DepartmentIn(row.Form.Department, language)),
            Column.Text("项目", "project", 24, (row, _) => row.Form.Name),
            Column.Word("整改结果", "outcome", 14, row => row.Outcome),
            Column.Text("位置", "place", 16, (row, _) => row.Finding?.Told.Place),
            Column.Word("程度", "severity", 10, row => row.Finding is { } finding ? DigestWords.Of(finding.Told.Severity) : null),
            Column.Word("问题", "what is wrong", 40, row => row.Finding?.Told.Message ?? row.Change?.What),
            Column.Text("上一轮", "last round", 20, (row, _) => row.Change?.Before),
            Column.Text("本轮", "now", 20, (row, _) => row.Change?.After),
            Column.Word("改法", "how to mend it", 36, row => row.Finding is { Verdict: not Verdict.Mended } finding ? finding.Told.Mend : null),
        ],
        RoundLine.Of)
    {
        IsShown = review => review.Comparison is not null,
    };
}
