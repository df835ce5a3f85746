using PerfForm.Core.Grids.Excel;
using static System.Buffers.Binary.BinaryPrimitives;

namespace PerfForm.Core.Grids.Xls;

/// <summary>
/// The merged areas of .xls, from Excel 97 on: [MS-XLS] MergeCells. ExcelDataReader 3.6.0 gives none of a sheet with a chart in it, where they
/// stand behind the chart.
/// </summary>
internal static class BinaryMergedAreas
{
    private const int MergeCells = 0x00E5;
    private const int AreaSize = 8;

    /// <summary>The areas of each worksheet, in the order of the tabs; no lists where the workbook is locked or odd.</summary>
    public static List<List<MergedArea>> Find(byte[] content) => BinarySheets.InFile(content, AreasFrom);

    /// <summary>The areas of each worksheet of a workbook stream.</summary>
    public static List<List<MergedArea>> In(byte[] stream) => BinarySheets.InStream(stream, AreasFrom);

    private static List<MergedArea> AreasFrom(ReadOnlySpan<byte> substream)
    {
        var areas = new List<MergedArea>();
        var records = new BinaryRecords(substream);
        while (records.ReadOwn())
        {
            if (records.Id == MergeCells)
            {
                Add(records.Data, areas);
            }
        }

        return areas;
    }

    // How many there are, in 2 bytes; then of each the first and last row and the first and last column.
    private static void Add(ReadOnlySpan<byte> data, List<MergedArea> areas)
    {
        for (var at = 2; at + AreaSize <= data.Length; at += AreaSize)
        {
            var first = new CellAddress(ReadUInt16LittleEndian(data[at..]), ReadUInt16LittleEndian(data[(at + 4)..]));
            var last = new CellAddress(ReadUInt16LittleEndian(data[(at + 2)..]), ReadUInt16LittleEndian(data[(at + 6)..]));
            if (last.Row >= first.Row && last.Column >= first.Column)
            {
                areas.Add(new MergedArea(first, last));
            }
        }
    }
}
