using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules;

/// <summary>What a rule found in a form.</summary>
/// <param name="Form">The form.</param>
/// <param name="Cell">The cell; null for the form as a whole.</param>
/// <param name="Message">What was found and, where it is not said by expected or suggestion, what to do.</param>
internal sealed record Finding(FormCase Form, CellAddress? Cell, Bilingual Message)
{
    /// <summary>The kind, where it is not the rule's first.</summary>
    public DiagnosticKind? Kind { get; init; }

    /// <summary>The severity, where it is not the rule's usual.</summary>
    public Severity? Severity { get; init; }

    /// <summary>Whose fault it is, where it is not the kind's usual.</summary>
    public About? About { get; init; }

    /// <summary>The reviewers' category, where it is not the rule's.</summary>
    public int? Category { get; init; }

    /// <inheritdoc cref="Diagnostic.Actual"/>
    public DiagnosticValue? Actual { get; init; }

    /// <inheritdoc cref="Diagnostic.Expected"/>
    public DiagnosticValue? Expected { get; init; }

    /// <inheritdoc cref="Diagnostic.Difference"/>
    public decimal? Difference { get; init; }

    /// <inheritdoc cref="Diagnostic.Suggestion"/>
    public string? Suggestion { get; init; }

    /// <inheritdoc cref="Diagnostic.Related"/>
    public IReadOnlyList<RelatedPlace> Related { get; init; } = [];

    /// <summary>The finding with two amounts and their difference.</summary>
    public Finding With(decimal actual, decimal expected) =>
        this with { Actual = DiagnosticValue.Of(actual), Expected = DiagnosticValue.Of(expected), Difference = actual - expected };

    /// <summary>The finding with the text that stands there and the one that should.</summary>
    public Finding With(string actual, string? expected = null) =>
        this with { Actual = DiagnosticValue.Of(actual), Expected = expected is null ? null : DiagnosticValue.Of(expected) };

    /// <summary>The diagnostic of a rule with this finding, at its usual severity.</summary>
    public Diagnostic Of(Rule rule) => new(Kind ?? rule.Kind, Severity ?? (Kind ?? rule.Kind).Severity, Form.File, Message)
    {
        About = About ?? (Kind ?? rule.Kind).About,
        Sheet = Form.Facts.Sheet,
        Cell = Cell ?? Form.Facts.Title?.Cell,
        Category = Category ?? rule.Category,
        Actual = Actual,
        Expected = Expected,
        Difference = Difference,
        Suggestion = Suggestion,
        Related = Related,
    };
}
