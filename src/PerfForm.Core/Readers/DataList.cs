namespace PerfForm.Core.Readers;

/// <summary>A list.</summary>
/// <param name="Pointer">Its place.</param>
/// <param name="Items">Its items, in order.</param>
internal sealed record DataList(string Pointer, IReadOnlyList<DataNode> Items) : DataNode(Pointer);
