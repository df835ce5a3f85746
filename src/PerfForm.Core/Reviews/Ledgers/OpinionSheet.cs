using PerfForm.Core.Diagnostics;
using PerfForm.Core.Reviews.Rosters;
using PerfForm.Core.Rules;
using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Ledgers;

using Column = LedgerColumn<LedgerFinding>;

/// <summary>审核意见: the columns that the budget system takes, a row an opinion.</summary>
internal static class OpinionSheet
{
    // By severity: the system knows three grades of warning.
    private static readonly Bilingual[] Grades = [new("提示", "hint"), new("一般", "ordinary"), new("严重", "serious")];

    /// <summary>The sheet.</summary>
    public static LedgerSheet<LedgerFinding> Sheet { get; } = new(
        new("审核意见", "opinions"),
        [
            Column.Text("单位编码", "unit code", 14, (row, _) => UnitCodes.FirstOf(row.Form!.Form)),
            Column.Text("单位名称", "unit", 24, (row, language) => LedgerNames.UnitOf(row.Form!.Form) ?? LedgerNames.DepartmentOf(row.Form, language)),
            Column.Text("项目编码", "project code", 22, (row, _) => row.Form!.Form.Project?.Code?.Value),
            Column.Text("项目名称", "project", 26, (row, language) => LedgerNames.ProjectOf(row.Form!, language)),
            Column.Word("审核点", "point", 22, row => ReviewCategory.NameOf(row.Diagnostic.Category ?? ReviewCategory.Other)),
            Column.Text("修改意见", "opinion", 60, (row, language) => OpinionIn(row.Diagnostic, language)),
            Column.Word("预警级别", "grade", 12, row => Grades[(int)row.Diagnostic.Severity]),
        ],
        LedgerFinding.HeldIn);

    private static string OpinionIn(Diagnostic finding, Language language)
    {
        var (message, mend) = (FindingWords.MessageOf(finding, language), FindingWords.MendOf(finding, language));
        return mend.Length == 0 ? message : new Bilingual($"{message}。修改建议：{mend}", $"{message}. {mend}").In(language);
    }
}
