using PerfForm.Core.Grids;

namespace PerfForm.Core.Reviews;

/// <summary>What a received file holds, while its own outputs are made.</summary>
/// <param name="bytes">The whole file.</param>
/// <param name="readGrids">Reads its sheets.</param>
internal sealed class ReviewedContent(byte[] bytes, Func<Workbook> readGrids)
{
    private readonly Lazy<Workbook> _workbook = new(readGrids);

    /// <summary>The whole file.</summary>
    public byte[] Bytes { get; } = bytes;

    /// <summary>Its sheets as grids, with the names that findings have.</summary>
    public IReadOnlyList<Grid> Grids => _workbook.Value.Grids;
}
