using PerfForm.Core.Grids;
using PerfForm.Core.Text;

namespace PerfForm.Core.Diagnostics;

/// <summary>Something that a person should know about a file, with the place that it is about.</summary>
/// <param name="Kind">Code, name and usual severity.</param>
/// <param name="Severity">The severity here.</param>
/// <param name="File">The file's path as displayed.</param>
/// <param name="Message">What was found, and what to do about it.</param>
public sealed record Diagnostic(DiagnosticKind Kind, Severity Severity, string File, Bilingual Message)
{
    private readonly About? _about;
    private readonly IReadOnlyList<ExcerptRow>? _excerpt;

    /// <summary>Whose fault it is: that of its kind, unless it says otherwise.</summary>
    public About About
    {
        get => _about ?? Kind.About;
        init => _about = value;
    }

    /// <summary>What follows from it and is no fault of its own: not counted, and told with it only.</summary>
    public IReadOnlyList<Diagnostic> Consequences { get; init; } = [];

    /// <summary>The sheet, where it is about one.</summary>
    public string? Sheet { get; init; }

    /// <summary>The cell, where it is about one.</summary>
    public CellAddress? Cell { get; init; }

    /// <summary>The reviewers' category, 1 to 11 (see the rules' pages); null for what reading found.</summary>
    public int? Category { get; init; }

    /// <summary>What stands there.</summary>
    public DiagnosticValue? Actual { get; init; }

    /// <summary>What should stand there, or what it was compared with.</summary>
    public DiagnosticValue? Expected { get; init; }

    /// <summary>Actual less expected, of two amounts.</summary>
    public decimal? Difference { get; init; }

    /// <summary>The text that should stand there, where the rule knows the mend.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The other cells that it is about.</summary>
    public IReadOnlyList<RelatedPlace> Related { get; init; } = [];

    /// <summary>Its row of the form with the rows around it. Not written to data.</summary>
    public IReadOnlyList<ExcerptRow> Excerpt
    {
        get => _excerpt ?? ExcerptBy?.Invoke() ?? [];
        init => _excerpt = value;
    }

    /// <summary>Makes the excerpt when it is asked for: a large run has very many, and few outputs tell them.</summary>
    internal Func<IReadOnlyList<ExcerptRow>>? ExcerptBy { get; init; }

    /// <summary>What identifies it when rows move: rule, form and content. Null until it is checked; not written to data.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>The exception behind an unreadable file, for <c>--verbose</c>; never written to data.</summary>
    public Exception? Failure { get; init; }
}
