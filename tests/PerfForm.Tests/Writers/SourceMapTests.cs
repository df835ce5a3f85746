using System.Globalization;
using System.Text;
using System.Text.Json;
using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Amounts;
using PerfForm.Core.Model;
using PerfForm.Core.Targets;
using PerfForm.Core.Vocabulary;
using PerfForm.Core.Writers;
using PerfForm.Tests.Seed;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Writers;

public sealed class SourceMapTests
{
    private static readonly FormWords Vocabulary = FormWords.LoadEmbedded();
    private static readonly TargetParser Targets = new(Vocabulary.Targets);

    public static TheoryData<string> Sources => new() { Fixture.Workbook, Fixture.Text, Fixture.OldWorkbook };

    [Theory]
    [MemberData(nameof(Sources))]
    public void Every_entry_reads_again_to_the_value_it_names(string path)
    {
        var document = Imported.File(path);
        var facts = TruthFacts.Flatten(Imported.Json(document), string.Empty);
        var grids = WorkbookReader.Read(File.ReadAllBytes(path), path).Grids;
        Assert.All(Map(document), entry =>
        {
            var grid = grids.Single(grid => grid.Name == entry.Sheet);
            var cell = grid.Cells.Single(cell => cell.Address == entry.Cell);
            Assert.True(SaysTheSame(cell, entry.Pointer, facts), $"{entry.Pointer} = {facts[entry.Pointer]}, but {entry.Sheet}!{entry.Cell} holds {cell.Text}");
        });
    }

    [Fact]
    public void Every_value_of_the_sheet_has_an_entry()
    {
        var document = Imported.File(Fixture.Workbook);
        string[] notFromCells = ["/schema", "/path", "/format", "/sha256", "/kind", "/sheet", "/range", "/horizon", "/levels", "/cell", "/implied", "/key"];
        var values = TruthFacts.Flatten(Imported.Json(document), string.Empty).Keys
            .Where(pointer => !notFromCells.Any(key => pointer.EndsWith(key, StringComparison.Ordinal)))
            .Where(pointer => !pointer.Contains("/parts/", StringComparison.Ordinal));
        Assert.Equal(
            values,
            Map(document)
                .Select(entry => entry.Pointer)
                .Where(pointer => !pointer.Contains("/parts/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
    }

    private static bool SaysTheSame(Cell cell, string pointer, SortedDictionary<string, string> facts)
    {
        var value = facts[pointer];
        var target = TargetAt(pointer, Targets.Parse(cell.Text));
        return pointer.Split('/')[^1] switch
        {
            "level1" => Vocabulary.FirstLevel(cell.Text) == value || Vocabulary.SecondLevel(cell.Text)?.Under == value,
            "level2" => Vocabulary.SecondLevel(cell.Text)?.Name == value,
            "total" or "fiscal" or "other" or "amount" => (cell.Number ?? AmountText.Read(cell.Text)!.Value.Number) == Number(value),
            "value" when target is NumberTarget number => number.Value == Number(value),
            "operator" => ((NumberTarget)target).Operator.InData() == value,
            "unit" when target is NumberTarget number => number.Unit == value,
            "recurs" => cell.Text.Contains('每', StringComparison.Ordinal) && value == "yearly",
            "year" or "month" or "day" when target is DeadlineTarget => cell.Text.Contains(value, StringComparison.Ordinal),
            _ => Plain(cell.Text).Contains(Plain(value), StringComparison.Ordinal),
        };
    }

    // …/target/parts/2/value is about the third part.
    private static Target TargetAt(string pointer, Target whole)
    {
        var keys = pointer.Split('/');
        var parts = Array.IndexOf(keys, "parts");
        return parts < 0 ? whole : ((MultipleTarget)whole).Parts[int.Parse(keys[parts + 1], CultureInfo.InvariantCulture)];
    }

    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static decimal Number(string value) => decimal.Parse(value, CultureInfo.InvariantCulture);

    private static List<(string Pointer, string Sheet, CellAddress Cell)> Map(Document document)
    {
        using var output = new MemoryStream();
        SourceMapWriter.Write([document], output);
        using var json = JsonDocument.Parse(Encoding.UTF8.GetString(output.ToArray()));
        return [.. json.RootElement.EnumerateObject().Select(entry => (
            entry.Name,
            entry.Value.GetProperty("sheet").GetString()!,
            CellAddress.Parse(entry.Value.GetProperty("cell").GetString()!)))];
    }
}
