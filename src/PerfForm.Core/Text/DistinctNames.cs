namespace PerfForm.Core.Text;

/// <summary>Names of which none is given twice: of two that would be the same the later one is numbered, from 2 on.</summary>
/// <param name="comparer">Which names are the same.</param>
internal sealed class DistinctNames(StringComparer comparer)
{
    private readonly HashSet<string> _taken = new(comparer);

    // Where the last number of a name was found: a hundred thousand of one name must not each begin at 2.
    private readonly Dictionary<string, int> _last = new(comparer);

    /// <summary>Takes a name as it is; false where it was given already.</summary>
    public bool Take(string name) => _taken.Add(name);

    /// <summary>A name that was not given before.</summary>
    /// <param name="name">The name.</param>
    /// <param name="numbered">The name with a number.</param>
    public string Of(string name, Func<int, string> numbered)
    {
        if (Take(name))
        {
            return name;
        }

        var number = _last.GetValueOrDefault(name, 1);
        string distinct;
        do
        {
            distinct = numbered(++number);
        }
        while (!Take(distinct));
        _last[name] = number;
        return distinct;
    }
}
