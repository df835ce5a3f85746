using PerfForm.Core.Diagnostics;

namespace PerfForm.Core.Rules.UserRules;

/// <summary>A rule that a user writes in a configuration: which indicators or forms are <em>given</em>, and what must <em>then</em> be so of them.</summary>
/// <param name="Kind">Its code, name and severity.</param>
/// <param name="Category">The reviewers' category, 1 to 11.</param>
/// <param name="Message">What is said where it is not so.</param>
/// <param name="Place">Where it is written: <c>.perfform.yml:12:5</c>.</param>
public sealed record UserRule(DiagnosticKind Kind, int Category, string Message, string Place)
{
    /// <summary>The code of rules that are given none.</summary>
    public const string NoCode = "USER";

    /// <summary>Whether it looks at forms; otherwise at each indicator.</summary>
    public bool IsAboutForms { get; init; }

    /// <summary><c>overall</c> or <c>project</c>; null for both.</summary>
    public string? FormKind { get; init; }

    /// <summary>The kind of the indicator's target, as in the output; null for all.</summary>
    public string? TargetKind { get; init; }

    /// <summary>Patterns that fields of the given must match.</summary>
    public IReadOnlyList<UserPattern> Patterns { get; init; } = [];

    /// <summary>What must be so.</summary>
    public IReadOnlyList<UserCondition> Then { get; init; } = [];

    /// <summary>Sketches of forms in which it must find something.</summary>
    public IReadOnlyList<string> Bad { get; init; } = [];

    /// <summary>Sketches of forms in which it must find nothing.</summary>
    public IReadOnlyList<string> Good { get; init; } = [];
}
