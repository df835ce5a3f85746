namespace PerfForm.Core.Bulk;

/// <summary>How many files were passed over, by kind.</summary>
public sealed class PassedOverCounts
{
    private readonly Dictionary<string, int> _otherKinds = new(StringComparer.Ordinal);

    /// <summary>How many files there are in all.</summary>
    public int Files { get; private set; }

    /// <summary>How many were left behind by programs, or are hidden.</summary>
    public int Junk { get; private set; }

    /// <summary>How many have the bytes of a file before them.</summary>
    public int Duplicates { get; private set; }

    /// <summary>How many there are of each other kind, the most frequent first.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> OtherKinds =>
        [.. _otherKinds.OrderByDescending(kind => kind.Value).ThenBy(kind => kind.Key, StringComparer.Ordinal)];

    /// <summary>Counts a file that was passed over; other files change nothing.</summary>
    public void Add(InputOutcome outcome, string? kind)
    {
        switch (outcome)
        {
            case InputOutcome.Junk:
                Junk++;
                break;
            case InputOutcome.Duplicate:
                Duplicates++;
                break;
            case InputOutcome.OtherKind:
                _otherKinds[kind ?? "?"] = _otherKinds.GetValueOrDefault(kind ?? "?") + 1;
                break;
            default:
                return;
        }

        Files++;
    }
}
