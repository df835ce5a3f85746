using System.Text.Json;
using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Labels;
using PerfForm.Core.Model;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Writers;

public sealed class NoSilentLossTests
{
    private static readonly Vocabulary Vocabulary = Vocabulary.LoadEmbedded();

    public static TheoryData<string> Sources => new() { Fixture.Workbook, Fixture.Text, Fixture.OldWorkbook };

    [Theory]
    [MemberData(nameof(Sources))]
    public void Every_cell_of_a_form_is_in_the_output_or_is_a_known_label(string path)
    {
        var document = Imported.File(path);
        var grids = WorkbookReader.Read(File.ReadAllBytes(path), path).Grids;
        foreach (var form in document.Forms)
        {
            var values = Strings(Imported.Json(document)).ToHashSet(StringComparer.Ordinal);
            var cells = grids.Single(grid => grid.Name == form.Sheet).Cells.Where(cell => form.Range.Contains(cell.Address.Row, cell.Address.Column));
            Assert.All(cells, cell => Assert.True(IsLabel(cell) || IsWritten(cell, form, values), $"{form.Sheet}!{cell.Address} '{cell.Text}' is lost"));
        }
    }

    private static bool IsLabel(Cell cell) =>
        Vocabulary.Caption(cell.Text) is not null || Vocabulary.Header(cell.Text) is not null
        || Vocabulary.FirstLevel(cell.Text) is not null || Vocabulary.SecondLevel(cell.Text) is not null;

    private static bool IsWritten(Cell cell, Form form, HashSet<string> values) =>
        values.Contains(cell.Text)
        || (form.Year is { } year && cell.Text.Contains($"{year.Value}", StringComparison.Ordinal) && cell.Address == year.Cell)
        || Money(form).Contains(cell.Address)
        || cell.Text.Split('\n', StringSplitOptions.TrimEntries).All(line => values.Contains(line))
        || form.Goals.Where(goal => goal.Text.Cell == cell.Address).Sum(goal => goal.Text.Value.Length) >= cell.Text.Count(c => c != '\n')
        || form.Tasks.Any(task => cell.Text.EndsWith(' ' + task.Name.Value, StringComparison.Ordinal));

    private static HashSet<CellAddress> Money(Form form) =>
    [
        .. form.Tasks.Select(task => task.Budget).Append(form.Budget).OfType<Money>()
            .SelectMany(money => new[] { money.Total, money.Fiscal, money.Other }.OfType<Sourced<decimal>>().Concat(money.Lines.Select(line => line.Amount)))
            .Select(amount => amount.Cell),
    ];

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Strings(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };
}
