using CsCheck;
using PerfForm.Core.Grids;
using PerfForm.Tests.Support;
using PerfForm.Tests.Writers;

namespace PerfForm.Tests.Invariance;

/// <summary>
/// Forms of many regions with cells deleted, swapped, doubled and moved: whatever stands where, reading never throws, every output can be
/// written, and every cell of a sheet with a form is accounted for.
/// </summary>
public sealed class MutatedFormsTests
{
    private const int Samples = 1000;
    private const int MostMutations = 6;

    private static readonly IReadOnlyList<Grid>[] Sheets =
    [
        .. Directory.GetFiles(Fixture.PathOf("forms"), "*.table").Order(StringComparer.Ordinal).Select(path => TableText.Sheets(File.ReadAllText(path))),
    ];

    // Which form, and for each mutation which kind, and which two cells as shares of all.
    private static readonly Gen<(int Form, (int Kind, double First, double Second)[] Mutations)> Any = Gen.Select(
        Gen.Int[0, Sheets.Length - 1],
        Gen.Select(Gen.Int[0, 4], Gen.Double[0, 0.999], Gen.Double[0, 0.999]).Array[1, MostMutations]);

    [Fact]
    public void Whatever_stands_where_nothing_throws_and_nothing_is_lost() => Seeded.All(Any, Samples, sample =>
    {
        Grid[] grids = [.. Sheets[sample.Form].Select(grid => sample.Mutations.Aggregate(grid, Mutated))];
        var document = Imported.Grids(grids);
        Assert.NotEmpty(Imported.In("yaml", document));
        Assert.NotEmpty(Imported.In("csv", document));
        var lost = NoSilentLossTests.Lost(document, grids);
        Assert.True(lost.Count == 0, string.Join('\n', lost.Take(3)));
        return true;
    });

    private static Grid Mutated(Grid grid, (int Kind, double First, double Second) mutation)
    {
        if (grid.Cells.Count == 0)
        {
            return grid;
        }

        var cells = grid.Cells.ToList();
        var (a, b) = ((int)(mutation.First * cells.Count), (int)(mutation.Second * cells.Count));
        switch (mutation.Kind)
        {
            case 0:
                cells.RemoveAt(a);
                break;
            case 1:
                (cells[a], cells[b]) = (cells[a] with { Text = cells[b].Text }, cells[b] with { Text = cells[a].Text });
                break;
            case 2:
                cells[a] = cells[a] with { Text = cells[b].Text };
                break;
            case 3:
                cells[a] = cells[a] with { Area = new CellRange(cells[a].Address) };
                break;
            default:
                var row = cells[a].Address.Row;
                cells = cells.ConvertAll(cell => cell.Address.Row < row ? cell : cell with { Area = Down(cell.Area) });
                break;
        }

        return new Grid(grid.Name, cells);
    }

    private static CellRange Down(CellRange area) => new(area.First with { Row = area.First.Row + 1 }, area.Last with { Row = area.Last.Row + 1 });
}
