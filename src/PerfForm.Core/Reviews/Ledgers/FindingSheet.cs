using PerfForm.Core.Diagnostics;
using PerfForm.Core.Rules.Digests;

namespace PerfForm.Core.Reviews.Ledgers;

using Column = LedgerColumn<LedgerFinding>;

/// <summary>问题: a row a finding.</summary>
internal static class FindingSheet
{
    /// <summary>The sheet.</summary>
    public static LedgerSheet<LedgerFinding> Sheet { get; } = new(
        new("问题", "findings"),
        [
            Column.Text("部门", "department", 18, (row, language) => LedgerNames.DepartmentOf(row.Form, language)),
            Column.Text("项目", "project", 20, (row, language) => row.Form is { } form ? LedgerNames.ProjectOf(form, language) : null),
            Column.Text("文件", "file", 22, (row, _) => row.Document.Source.Path),
            Column.Text("工作表", "sheet", 12, (row, _) => row.Diagnostic.Sheet),
            Column.Text("单元格", "cell", 8, (row, _) => row.Diagnostic.Cell?.ToString()),
            Column.Word("程度", "severity", 10, row => DigestWords.Of(row.Diagnostic.Severity)),
            Column.Text("类别", "category", 16, (row, language) => FindingWords.CategoryOf(row.Diagnostic, language)),
            Column.Text("问题", "what is wrong", 38, (row, language) => FindingWords.MessageOf(row.Diagnostic, language)),
            Column.Text("改法", "how to mend it", 38, (row, language) => FindingWords.MendOf(row.Diagnostic, language)),
            Column.Word("归属", "about", 10, row => row.Diagnostic.About.CalledFor()),
        ],
        LedgerFinding.Of);
}
