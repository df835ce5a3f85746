using System.Text;
using System.Text.Json;
using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Writers;
using PerfForm.Tests.Importers;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Writers;

/// <summary>Every non-empty cell of a file with forms is named by the source map, listed as unclaimed, reported, or is a known label.</summary>
public sealed class NoSilentLossTests
{
    public static TheoryData<string> Sources =>
    [
        Fixture.Workbook, Fixture.Text, Fixture.OldWorkbook, Fixture.PathOf("declaration-2020.xlsb"),
        .. Directory.GetFiles(Fixture.PathOf("layouts")).Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Forms => FormsOfOtherRegionsTests.Forms;

    [Theory]
    [MemberData(nameof(Sources))]
    public void Every_cell_of_a_file_is_accounted_for(string path) =>
        Assert.Empty(Lost(Imported.File(path), WorkbookReader.Read(File.ReadAllBytes(path), path).Grids));

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_cell_of_a_form_of_another_region_is_accounted_for(string name)
    {
        var grids = TableText.Sheets(File.ReadAllText(Fixture.PathOf($"forms/{name}.table")));
        Assert.Empty(Lost(Imported.Grids([.. grids]), grids));
    }

    [Fact]
    public void A_cell_that_nothing_accounts_for_is_noticed()
    {
        var document = Imported.File(Fixture.Workbook);
        var poorer = document with { Forms = [document.Forms[0] with { Goals = [] }, .. document.Forms.Skip(1)] };
        Assert.DoesNotContain(("整体支出", CellAddress.Parse("B14")), Accounted(poorer));
        Assert.Contains(("整体支出", CellAddress.Parse("B14")), Accounted(document));
    }

    /// <summary>The cells of sheets with forms, and with no area that is reported as skipped, that a document does not account for.</summary>
    internal static IReadOnlyList<string> Lost(Document document, IReadOnlyList<Grid> grids)
    {
        var known = Accounted(document);
        return
        [
            .. grids.Where(grid => document.Forms.Any(form => form.Sheet == grid.Name) && !document.Skipped.Any(area => area.Sheet == grid.Name))
                .SelectMany(grid =>
                    grid.Cells.Where(cell => !known.Contains((grid.Name, cell.Address))).Select(cell => $"{grid.Name}!{cell.Address} {cell.Text}")),
        ];
    }

    // In the output, reported, or recognised as a label.
    private static HashSet<(string Sheet, CellAddress Cell)> Accounted(Document document)
    {
        using var output = new MemoryStream();
        SourceMapWriter.Write([document], output);
        using var map = JsonDocument.Parse(Encoding.UTF8.GetString(output.ToArray()));
        var mapped = map.RootElement
            .EnumerateObject()
            .Select(entry => (entry.Value.GetProperty("sheet").GetString()!, CellAddress.Parse(entry.Value.GetProperty("cell").GetString()!)));
        var reported = document.Diagnostics
            .Where(diagnostic => diagnostic is { Kind.Code: "PF013" or "PF012", Cell: not null })
            .Select(diagnostic => (diagnostic.Sheet!, diagnostic.Cell!.Value));
        var labels = document.Forms.SelectMany(form => form.Layout.Labels.Select(label => (form.Sheet, label.Cell)));

        // Sign and unit of a value in words are part of its raw text.
        var joined = document.Forms.SelectMany(form =>
            form.Indicators.SelectMany(indicator => new[] { indicator.SignCell, indicator.UnitCell }.OfType<CellAddress>().Select(cell => (form.Sheet, cell))));
        return [.. mapped, .. reported, .. labels, .. joined];
    }
}
