namespace PerfForm.Core.Rules;

/// <summary>A count that several threads add to.</summary>
internal sealed class Tally
{
    private int _count;

    /// <summary>How many there are.</summary>
    public int Count => _count;

    /// <summary>Adds one.</summary>
    public void Add() => Interlocked.Increment(ref _count);
}
