using PerfForm.Core.Grids;

namespace PerfForm.Core.Diagnostics;

/// <summary>Something that a person should know about a file, with the place that it is about.</summary>
/// <param name="Kind">Code, name and usual severity.</param>
/// <param name="Severity">The severity here.</param>
/// <param name="File">The file's path as displayed.</param>
/// <param name="Message">What was found, and what to do about it.</param>
public sealed record Diagnostic(DiagnosticKind Kind, Severity Severity, string File, Bilingual Message)
{
    /// <summary>The sheet, where it is about one.</summary>
    public string? Sheet { get; init; }

    /// <summary>The cell, where it is about one.</summary>
    public CellAddress? Cell { get; init; }

    /// <summary>The exception behind an unreadable file, for <c>--verbose</c>; never written to data.</summary>
    public Exception? Failure { get; init; }
}
