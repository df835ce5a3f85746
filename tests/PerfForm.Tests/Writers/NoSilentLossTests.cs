using System.Text;
using System.Text.Json;
using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Labels;
using PerfForm.Core.Model;
using PerfForm.Core.Writers;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Writers;

/// <summary>Every non-empty cell of a file with forms is named by the source map, listed as unclaimed, reported, or is a known label.</summary>
public sealed class NoSilentLossTests
{
    private static readonly Vocabulary Vocabulary = Vocabulary.LoadEmbedded();

    public static TheoryData<string> Sources =>
    [
        Fixture.Workbook, Fixture.Text, Fixture.OldWorkbook, Fixture.PathOf("declaration-2020.xlsb"),
        .. Directory.GetFiles(Fixture.PathOf("layouts")).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Sources))]
    public void Every_cell_is_in_the_output_or_is_a_label(string path)
    {
        var document = Imported.File(path);
        Assert.NotEmpty(document.Forms);
        var known = Accounted(document);
        foreach (var grid in WorkbookReader.Read(File.ReadAllBytes(path), path).Grids)
        {
            var lost = grid.Cells.Where(cell => !known.Contains((grid.Name, cell.Address)) && !IsLabel(cell)).Select(cell => $"{grid.Name}!{cell.Address} {cell.Text}");
            Assert.Empty(lost);
        }
    }

    [Fact]
    public void A_cell_that_nothing_accounts_for_is_noticed()
    {
        var document = Imported.File(Fixture.Workbook);
        var poorer = document with { Forms = [document.Forms[0] with { Goals = [] }, .. document.Forms.Skip(1)] };
        Assert.DoesNotContain(("整体支出", CellAddress.Parse("B14")), Accounted(poorer));
        Assert.Contains(("整体支出", CellAddress.Parse("B14")), Accounted(document));
    }

    private static HashSet<(string Sheet, CellAddress Cell)> Accounted(Document document)
    {
        using var output = new MemoryStream();
        SourceMapWriter.Write([document], output);
        using var map = JsonDocument.Parse(Encoding.UTF8.GetString(output.ToArray()));
        var mapped = map.RootElement.EnumerateObject().Select(entry => (entry.Value.GetProperty("sheet").GetString()!, CellAddress.Parse(entry.Value.GetProperty("cell").GetString()!)));
        var reported = document.Diagnostics.Where(diagnostic => diagnostic is { Kind.Code: "PF013", Cell: not null }).Select(diagnostic => (diagnostic.Sheet!, diagnostic.Cell!.Value));
        return [.. mapped, .. reported];
    }

    // A name that says the same as its value's place (不适用 | 不适用) is in the output once.
    private static bool IsLabel(Cell cell) =>
        Vocabulary.Caption(cell.Text) is not null || Vocabulary.Header(cell.Text) is not null
        || Vocabulary.FirstLevel(cell.Text) is not null || Vocabulary.SecondLevel(cell.Text) is not null
        || cell.Text == "不适用";
}
