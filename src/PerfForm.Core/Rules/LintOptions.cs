using PerfForm.Core.Diagnostics;
using PerfForm.Core.Rules.Profiles;

namespace PerfForm.Core.Rules;

/// <summary>What a run of the rules is asked to do, beside what configurations say.</summary>
public sealed record LintOptions
{
    /// <summary>Codes, prefixes and names of what is checked; empty for all.</summary>
    public IReadOnlyList<string> Select { get; init; } = [];

    /// <summary>Codes, prefixes and names of what is left out.</summary>
    public IReadOnlyList<string> Ignore { get; init; } = [];

    /// <summary>The profile that all forms are judged by; null for that of the configuration, or the one that is recognised.</summary>
    public Profile? Profile { get; init; }

    /// <summary>Whether the files are meant for publication (PF902).</summary>
    public bool IsForPublication { get; init; }

    /// <summary>The day on which suppressions are looked at.</summary>
    public DateOnly Today { get; init; } = DateOnly.MaxValue;

    /// <summary>Findings that were there before; null for none.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>Configurations that lie with the inputs and are not used (PF903), as displayed.</summary>
    public IReadOnlyList<string> ConfigurationsNotUsed { get; init; } = [];

    /// <summary>Whether it is kept how each rule ended on each form.</summary>
    public bool KeepsLedger { get; init; } = true;

    /// <summary>Whether files are checked against one another on many threads; otherwise all is done on the calling one.</summary>
    public bool UsesThreads { get; init; } = true;

    /// <summary>The rules to run; usually all.</summary>
    internal IReadOnlyList<Rule> Rules { get; init; } = RuleCatalogue.All;

    /// <summary>Whether diagnostics of a kind are asked for.</summary>
    internal bool Asks(DiagnosticKind kind) =>
        (Select.Count == 0 || Select.Any(selector => RuleSelector.Chooses(selector, kind))) && !Ignore.Any(selector => RuleSelector.Chooses(selector, kind));

    /// <summary>The rules of a sort that are asked for.</summary>
    internal IEnumerable<T> Asked<T>()
        where T : Rule => Rules.OfType<T>().Where(rule => rule.Kinds.Any(Asks));
}
