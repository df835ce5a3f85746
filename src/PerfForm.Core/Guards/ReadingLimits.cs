namespace PerfForm.Core.Guards;

/// <summary>How much of each thing a received file may have. Immutable.</summary>
public sealed class ReadingLimits
{
    private readonly Dictionary<string, long> _set;

    private ReadingLimits(Dictionary<string, long> set) => _set = set;

    /// <summary>The limits that hold unless the user says otherwise.</summary>
    public static ReadingLimits Default { get; } = new(new Dictionary<string, long>(StringComparer.Ordinal));

    /// <summary>The most that is allowed.</summary>
    public long this[ReadingLimit limit] => _set.TryGetValue(limit.Name, out var most) ? most : limit.Default;

    /// <summary>The limits with one of them set.</summary>
    public ReadingLimits With(ReadingLimit limit, long most) => new(new Dictionary<string, long>(_set, StringComparer.Ordinal) { [limit.Name] = most });

    /// <summary>Throws where there is more than a limit allows.</summary>
    /// <exception cref="LimitExceededException">There is.</exception>
    internal void Check(ReadingLimit limit, long count)
    {
        if (count > this[limit])
        {
            throw new LimitExceededException(limit, this[limit]);
        }
    }

    /// <summary>Throws where content is a bomb: much larger unpacked than packed.</summary>
    /// <exception cref="LimitExceededException">It is.</exception>
    internal void CheckRatio(long unpacked, long packed)
    {
        if (unpacked > ReadingLimit.SmallestBomb && packed > 0)
        {
            Check(ReadingLimit.Ratio, unpacked / packed);
        }
    }
}
