namespace PerfForm.Core.Reviews.Rosters;

/// <summary>
/// Finds the names that may be one mistake away: two such names are the same when a letter is left out of one or both. What is looked up is a
/// hash, so that it may find too many; the caller looks again.
/// </summary>
internal sealed class OneLetterLess
{
    // A short name has no letter to spare; a long one is none.
    private const int Shortest = 5;
    private const int Longest = 64;
    private readonly Dictionary<int, List<int>> _places = [];

    /// <summary>Adds a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="place">What it is found as.</param>
    public void Add(string name, int place)
    {
        foreach (var hash in HashesOf(name))
        {
            if (!_places.TryGetValue(hash, out var places))
            {
                _places.Add(hash, places = new List<int>(1));
            }

            places.Add(place);
        }
    }

    /// <summary>The places of names that may be near.</summary>
    public IEnumerable<int> Near(string name) =>
        HashesOf(name).SelectMany(hash => _places.TryGetValue(hash, out var places) ? places : []).Distinct();

    private static HashSet<int> HashesOf(string name)
    {
        var hashes = new HashSet<int>();
        if (name.Length is >= Shortest and <= Longest)
        {
            Span<char> less = stackalloc char[name.Length];
            name.CopyTo(less);
            hashes.Add(string.GetHashCode(less, StringComparison.Ordinal));
            for (var at = name.Length - 1; at >= 0; at--)
            {
                // The letter that was left out comes back in the next one's place.
                name.AsSpan(at + 1).CopyTo(less[at..]);
                hashes.Add(string.GetHashCode(less[..^1], StringComparison.Ordinal));
            }
        }

        return hashes;
    }
}
