using PerfForm.Core.Bulk;
using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Cli.Reporting.Bulk;

/// <summary>The account at the end of a conversion: what became of the inputs, why some gave no forms, what to do next.</summary>
internal sealed class SummaryReport(TextWriter error, Language language)
{
    private const int MostCauses = 5;
    private const int MostKinds = 8;

    /// <summary>Writes it.</summary>
    /// <param name="summary">What the run did.</param>
    /// <param name="next">What could be done next: commands, each with its purpose.</param>
    /// <param name="figures">The figures of the closing line.</param>
    public void Write(BulkSummary summary, IEnumerable<(string Command, Bilingual Purpose)> next, ClosingFigures figures)
    {
        WriteOutcomes(summary);
        WriteCauses(summary);
        foreach (var (rule, path) in summary.FailedRules)
        {
            error.WriteLine(new Bilingual(
                $"规则 {rule} 因程序内部错误未能检查 {path} 等文件；请反馈",
                $"rule {rule} could not check {path} and maybe more, because of a fault in perfform itself; please report it").In(language));
        }

        foreach (var (command, purpose) in next)
        {
            error.WriteLine($"  {command}  # {purpose.In(language)}");
        }

        error.WriteLine(ClosingLine.Of(figures).In(language));
    }

    private void WriteOutcomes(BulkSummary summary)
    {
        var rows = InputOutcomeNames.All.Where(outcome => summary[outcome] > 0)
            .Select(outcome => (Name: outcome.Called().In(language), Count: ProgressText.Number(summary[outcome]), Detail: DetailOf(outcome, summary)))
            .ToList();
        rows.Add((new Bilingual("合计", "in all").In(language), ProgressText.Number(summary.Inputs), string.Empty));
        var names = rows.Max(row => DisplayText.Width(row.Name));
        var counts = rows.Max(row => row.Count.Length);
        foreach (var (name, count, detail) in rows)
        {
            error.WriteLine($"{DisplayText.Pad(name, names)}  {count.PadLeft(counts)}  {detail}".TrimEnd());
        }
    }

    private string DetailOf(InputOutcome outcome, BulkSummary summary) => outcome switch
    {
        InputOutcome.Converted => new Bilingual(
            $"{ProgressText.Number(summary.Forms)} 张表", $"{ProgressText.Number(summary.Forms)} {(summary.Forms == 1 ? "form" : "forms")}").In(language),
        InputOutcome.OtherKind => KindsOf(summary.PassedOver.OtherKinds),
        InputOutcome.Unreadable => CodesOf(summary.Causes.Where(cause => cause.Outcome == outcome)),
        _ => string.Empty,
    };

    private static string KindsOf(IReadOnlyList<KeyValuePair<string, int>> kinds) =>
        string.Join(", ", kinds.Take(MostKinds).Select(kind => $"{kind.Key} {ProgressText.Number(kind.Value)}"))
            + (kinds.Count > MostKinds ? ", …" : string.Empty);

    private static string CodesOf(IEnumerable<FailureCause> causes) => string.Join(", ", causes
        .GroupBy(cause => cause.Code, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => $"{group.Key} {ProgressText.Number(group.Sum(cause => cause.Count))}"));

    private void WriteCauses(BulkSummary summary)
    {
        if (summary.Causes.Count == 0)
        {
            return;
        }

        error.WriteLine();
        error.WriteLine(new Bilingual("没有读出申报表的原因：", "Why files gave no forms:").In(language));
        foreach (var cause in summary.Causes.Take(MostCauses))
        {
            error.WriteLine($"  {ProgressText.Number(cause.Count)} × {cause.Code}  {cause.Text.In(language)}");
            error.WriteLine($"      {new Bilingual("例如", "such as").In(language)} {VisibleText.Of(cause.Example)}");
        }

        if (summary.Causes.Count > MostCauses)
        {
            error.WriteLine(
                new Bilingual(
                    $"  … 另有 {summary.Causes.Count - MostCauses} 种原因，见清单",
                    $"  … and {summary.Causes.Count - MostCauses} more causes, in the manifest").In(language));
        }

        error.WriteLine();
    }
}
