namespace PerfForm.Core.Grids.Pdf;

/// <summary>Things in groups, of which two can be made one.</summary>
/// <param name="count">How many things there are.</param>
internal sealed class DisjointSets(int count)
{
    private readonly int[] _parent = [.. Enumerable.Range(0, count)];

    /// <summary>The first of the group that a thing belongs to.</summary>
    public int Of(int thing)
    {
        while (_parent[thing] != thing)
        {
            _parent[thing] = _parent[_parent[thing]];
            thing = _parent[thing];
        }

        return thing;
    }

    /// <summary>Makes two groups one.</summary>
    public void Unite(int one, int other)
    {
        var (first, second) = (Of(one), Of(other));
        _parent[Math.Max(first, second)] = Math.Min(first, second);
    }
}
