using PerfForm.Core.Diagnostics;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Configured;

/// <summary>Findings that someone has looked at and accepts, with the reason.</summary>
/// <param name="Rule">The code, prefix of codes, or name.</param>
/// <param name="Reason">Why they are accepted.</param>
/// <param name="Place">Where this is said: <c>.perfform.yml:12:5</c>.</param>
/// <param name="File">The configuration file that says it.</param>
public sealed record Suppression(string Rule, string Reason, string Place, string File)
{
    /// <summary>The last day on which it holds; null for ever.</summary>
    public DateOnly? Expires { get; init; }

    /// <summary>The end of the path of the files that it is for; null for all.</summary>
    public string? InFile { get; init; }

    /// <summary>The sheet that it is for; null for all.</summary>
    public string? Sheet { get; init; }

    /// <summary>The cell that it is for; null for all.</summary>
    public string? Cell { get; init; }

    /// <summary>The name of the indicator that it is for; null for all.</summary>
    public string? Indicator { get; init; }

    /// <summary>Whether it is for findings of a kind.</summary>
    internal bool Names(DiagnosticKind kind) => RuleSelector.Chooses(Rule, kind);

    /// <summary>Whether it is for a file: the whole of its path, or the end of it from a folder on.</summary>
    internal bool IsIn(string file) =>
        InFile is null || PathText.Displayed(InFile) is var own && (file == own || file.EndsWith($"/{own}", StringComparison.Ordinal));

    /// <summary>Whether it is for a finding.</summary>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="indicator">The name of the indicator that it is about; null for none.</param>
    internal bool Meets(Diagnostic diagnostic, string? indicator) =>
        Names(diagnostic.Kind)
        && IsIn(diagnostic.File)
        && (Sheet is null || Sheet == diagnostic.Sheet)
        && (Cell is null || string.Equals(Cell, diagnostic.Cell?.ToString(), StringComparison.OrdinalIgnoreCase))
        && (Indicator is null || (indicator is not null && NameText.KeyOf(Indicator) == NameText.KeyOf(indicator)));
}
