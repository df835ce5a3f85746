using PerfForm.Core.Text;

namespace PerfForm.Core.Bulk;

/// <summary>What a run did, counted.</summary>
/// <param name="language">The language in which causes are told.</param>
public sealed class BulkSummary(Language language)
{
    private readonly Dictionary<InputOutcome, int> _outcomes = [];
    private readonly Dictionary<string, FailureCause> _causes = new(StringComparer.Ordinal);

    /// <summary>How many inputs there were.</summary>
    public int Inputs { get; private set; }

    /// <summary>How many forms there were.</summary>
    public int Forms { get; private set; }

    /// <summary>How many errors were found.</summary>
    public int Errors { get; private set; }

    /// <summary>How many warnings were found.</summary>
    public int Warnings { get; private set; }

    /// <summary>How many infos were found.</summary>
    public int Infos { get; private set; }

    /// <summary>How many bytes the inputs have.</summary>
    public long Bytes { get; private set; }

    /// <summary>The rules that failed by a fault of their own, each with an input on which it did.</summary>
    public SortedDictionary<string, string> FailedRules { get; } = new(StringComparer.Ordinal);

    /// <summary>The last input that could not be read or has no form; null where there is none.</summary>
    public ManifestEntry? LastProblem { get; private set; }

    /// <summary>Why inputs gave no forms, the most frequent cause first.</summary>
    public IReadOnlyList<FailureCause> Causes =>
    [
        .. _causes.Values.OrderByDescending(cause => cause.Count).ThenBy(cause => cause.Code, StringComparer.Ordinal)
            .ThenBy(cause => cause.Text.English, StringComparer.Ordinal),
    ];

    /// <summary>The inputs that were passed over.</summary>
    public PassedOverCounts PassedOver { get; } = new();

    /// <summary>How many sheets were passed over in workbooks that were read.</summary>
    public int SkippedSheets { get; private set; }

    /// <summary>How many inputs ended so.</summary>
    public int this[InputOutcome outcome] => _outcomes.GetValueOrDefault(outcome);

    /// <summary>Counts an input.</summary>
    public void Add(ManifestEntry entry)
    {
        Inputs++;
        Forms += entry.Forms;
        Errors += entry.Errors;
        Warnings += entry.Warnings;
        Infos += entry.Infos;
        Bytes += entry.Size;
        foreach (var rule in entry.FailedRules)
        {
            FailedRules.TryAdd(rule, entry.Path);
        }

        _outcomes[entry.Outcome] = this[entry.Outcome] + 1;
        PassedOver.Add(entry.Outcome, entry.Kind);
        SkippedSheets += entry.SkippedSheets;
        if (entry.Outcome is InputOutcome.NoForm or InputOutcome.Unreadable)
        {
            LastProblem = entry;
            AddCause(entry);
        }
    }

    private void AddCause(ManifestEntry entry)
    {
        var text = entry.Cause ?? default;
        _causes[text.In(language)] = _causes.TryGetValue(text.In(language), out var known)
            ? known with { Count = known.Count + 1 }
            : new FailureCause(entry.Outcome, entry.Code ?? string.Empty, text, Count: 1, entry.Path);
    }
}
