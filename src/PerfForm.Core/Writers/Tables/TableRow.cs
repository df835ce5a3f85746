namespace PerfForm.Core.Writers.Tables;

/// <summary>What a row is made of, with the numbers by which tables know it.</summary>
/// <typeparam name="T">What it is.</typeparam>
/// <param name="Place">The form and file that it is of.</param>
/// <param name="Item">The thing.</param>
/// <param name="Number">Its place in what holds it, from 1.</param>
internal sealed record TableRow<T>(TableForm Place, T Item, int Number)
    where T : class
{
    /// <summary>The place of what holds it, from 1: the indicator of a part; null where the form itself holds it.</summary>
    public int? Holder { get; init; }

    /// <summary>The key of what holds it, where there are several: <c>budget</c>, <c>tasks</c>; null elsewhere.</summary>
    public string? HeldBy { get; init; }
}
