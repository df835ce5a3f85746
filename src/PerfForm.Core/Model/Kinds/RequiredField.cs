using PerfForm.Core.Model.Layout;
using PerfForm.Core.Text;

namespace PerfForm.Core.Model.Kinds;

/// <summary>A field that every form of a kind must have.</summary>
/// <param name="Called">What people call it.</param>
/// <param name="IsMissing">Whether a form lacks it.</param>
/// <param name="Captions">The captions that announce it.</param>
internal sealed record RequiredField(Bilingual Called, Func<Form, bool> IsMissing, params CaptionRole[] Captions)
{
    /// <summary>资金总额, of the year or of the whole period.</summary>
    public static RequiredField Total { get; } = new(
        new("资金总额", "the total amount"),
        form => form.Budget?.Total is null
            && (form.TermBudget?.Total is null || (form.Budget is not null && form.Layout.Labels.Any(IsBlankTotal))),
        CaptionRole.BudgetTotal,
        CaptionRole.TermTotal);

    // The year's parts are given, and its total is not.
    private static bool IsBlankTotal(Label label) => label is { Caption: CaptionRole.BudgetTotal, IsBlank: true };
}
