using CsCheck;
using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Tests.Seed;
using PerfForm.Tests.Support;
using PerfForm.Tests.Writers;

namespace PerfForm.Tests.Invariance;

/// <summary>
/// The facts of the real declaration of 2020 laid out anew in many ways: shifted, stacked, merged or not, in 元 or 万元, as .xlsx or .csv. All
/// give the same model.
/// </summary>
public sealed class LayoutInvarianceTests
{
    private const int Samples = 120;
    private const int Files = 12;

    // Places and evidence differ with the layout; so does how a target's text is parted. Weights and ordinals are added by some layouts.
    private static readonly string[] NoFacts = ["source", "sheet", "range", "cell", "levels", "labels", "declaredUnit", "raw", "weight", "diagnostics"];
    private static readonly IReadOnlyList<Form> Forms = Imported.File(Fixture.Workbook).Forms;
    private static readonly Document Original = Imported.File(Fixture.Workbook);

    [Fact]
    public void A_sheet_a_form_gives_the_same_model_in_every_layout() => Seeded.All(Layout.Any, Samples, layout => IsSame(ASheetEach(layout), layout));

    [Fact]
    public void Forms_stacked_on_one_sheet_give_the_same_model_in_every_layout() =>
        Seeded.All(Layout.Any, Samples, layout => IsSame([Stacked(layout)], layout));

    [Fact]
    public void No_cell_of_any_layout_is_lost() => Seeded.All(Layout.Any, Samples / 4, layout =>
    {
        Grid[] grids = [.. ASheetEach(layout).Select(sheet => sheet.Grid)];
        var lost = NoSilentLossTests.Lost(Imported.Grids(grids), grids);
        Assert.True(lost.Count == 0, string.Join('\n', lost.Take(5)));
        return true;
    });

    [Fact]
    public void Workbooks_give_the_same_model_in_every_layout() => Seeded.All(Layout.Any, Files, layout =>
        AssertSame(Imported.Bytes(Sheet.ToWorkbook(ASheetEach(layout)), "x.xlsx"), Original, layout));

    [Fact]
    public void Text_tables_give_the_same_model_in_every_layout() => Seeded.All(
        Gen.Select(Layout.Any.Where(layout => layout.Levels != LevelLayout.Merged), Gen.Int[0, Forms.Count - 1]),
        Files,
        sample =>
            AssertSame(
                Imported.PlainText(Written(Forms[sample.Item2], sample.Item1).ToCsv(), "x.csv"),
                Original with { Forms = [Forms[sample.Item2]] },
                sample.Item1));

    private static bool IsSame(Sheet[] sheets, Layout layout) => AssertSame(Imported.Grids([.. sheets.Select(sheet => sheet.Grid)]), Original, layout);

    private static bool AssertSame(Document actual, Document expected, Layout layout)
    {
        var (a, b) = (Facts(actual), Facts(expected));
        var different = b.Keys
            .Union(a.Keys)
            .Where(key => a.GetValueOrDefault(key) != b.GetValueOrDefault(key))
            .Take(5)
            .Select(key => $"{key}: '{b.GetValueOrDefault(key)}' became '{a.GetValueOrDefault(key)}'")
            .ToList();
        Assert.True(different.Count == 0, $"{layout}\n{string.Join('\n', different)}");
        return true;
    }

    private static Dictionary<string, string> Facts(Document document) =>
        TruthFacts.Flatten(Imported.Json(document).GetProperty("documents"), string.Empty)
            .Where(fact =>
                !fact.Key.Split('/').Any(NoFacts.Contains)
                    && !fact.Key.Contains("/unclaimed/", StringComparison.Ordinal)
                    && !fact.Key.Contains("/skipped/", StringComparison.Ordinal))
            .ToDictionary(fact => fact.Key, fact => fact.Value, StringComparer.Ordinal);

    private static Sheet[] ASheetEach(Layout layout) => [.. Forms.Select(form => Written(form, layout))];

    private static Sheet Written(Form form, Layout layout)
    {
        var sheet = new Sheet(form.Sheet);
        new FormWriter(form, layout).WriteOn(sheet);
        return sheet;
    }

    private static Sheet Stacked(Layout layout)
    {
        var sheet = new Sheet("全部");
        foreach (var form in Forms)
        {
            new FormWriter(form, layout).WriteOn(sheet);
        }

        return sheet;
    }
}
