using PerfForm.Core.Grids;
using PerfForm.Core.Grids.Excel;
using PerfForm.Core.Grids.Xls;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Grids.Xls;

/// <summary>Merged areas of .xls, which the library loses where a chart stands before them.</summary>
public sealed class BinaryMergedAreasTests
{
    private static readonly byte[] Begin = Record(0x0809, new byte[16]);
    private static readonly byte[] End = Record(0x000A, []);

    [Fact]
    public void They_are_found_behind_a_chart_and_not_within_it()
    {
        byte[] sheet =
        [
            .. Begin, .. Begin, .. Merged([0, 1, 0, 1]), .. End,
            .. Merged([2, 4, 0, 3], [5, 5, 1, 2]), .. End,
        ];
        var start = (byte)(Begin.Length + Record(0x0085, new byte[8]).Length + End.Length);
        byte[] stream = [.. Begin, .. Record(0x0085, [start, 0, 0, 0, 0, 0, 0, 0]), .. End, .. sheet];
        Assert.Equal(["A3-D5", "B6-C6"], Assert.Single(BinaryMergedAreas.In(stream)).Select(TextOf));
    }

    [Fact]
    public void They_are_those_that_the_library_gives()
    {
        var content = File.ReadAllBytes(Fixture.OldWorkbook);
        var grids = WorkbookReader.Read(content, "declaration.xls").Grids;
        var found = BinaryMergedAreas.Find(content);
        Assert.Equal(grids.Count, found.Count);
        foreach (var (grid, areas) in grids.Zip(found))
        {
            var merged = areas.Select(area => area.First.ToString()).ToHashSet(StringComparer.Ordinal);
            var cells = grid.Cells.Where(cell => cell.IsMerged).Select(cell => cell.Address.ToString()).ToList();
            Assert.NotEmpty(cells);
            Assert.All(cells, cell => Assert.Contains(cell, merged));
        }
    }

    private static string TextOf(MergedArea area) => $"{area.First}-{area.Last}";

    // The number of areas, then of each the first and last row and the first and last column.
    private static byte[] Merged(params byte[][] areas) =>
        Record(0x00E5, [(byte)areas.Length, 0, .. areas.SelectMany(area => area.SelectMany(number => new byte[] { number, 0 }))]);

    private static byte[] Record(int id, byte[] data) => [(byte)id, (byte)(id >> 8), (byte)data.Length, (byte)(data.Length >> 8), .. data];
}
