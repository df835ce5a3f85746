using PerfForm.Core.Diagnostics;

namespace PerfForm.Core.Rules.Matching;

/// <summary>Whether a form has amounts that could not be read (PF005). Then its sums cannot be judged.</summary>
internal static class UnreadableAmounts
{
    /// <summary>The outcome of a rule that cannot judge for that.</summary>
    public static Outcome CannotJudge { get; } = Outcome.CannotJudge("有金额读不出来（PF005）", "an amount could not be read (PF005)");

    /// <summary>Whether there are any in the form.</summary>
    public static bool In(FormCase form) => form.Document.Diagnostics.Any(diagnostic =>
        diagnostic.Kind == Reading.AmountUnreadable
        && diagnostic.Sheet == form.Form.Sheet
        && (diagnostic.Cell is not { } cell || form.Form.Range.Contains(cell.Row, cell.Column)));
}
