using System.IO.Compression;
using ClosedXML.Excel;
using PerfForm.Core.Filling.Templates;
using PerfForm.Core.Filling.Values;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Kinds;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Filling;

/// <summary>A workbook of the user's that is filled in.</summary>
public sealed class TemplateFillerTests
{
    private static readonly Document Sample = Imported.File(Fixture.Workbook);

    [Theory]
    [MemberData(nameof(Filled.Names), MemberType = typeof(Filled))]
    public void A_blank_project_form_takes_what_an_official_form_takes(string name)
    {
        var form = Sample.Forms.First(form => form.Kind.IsOfProject);
        var official = Filled.Of(name, DocumentOf(form));
        var filled = Into(Filled.Blank(name, null, ProjectKind.Kind), DocumentOf(form), out var left, out var notes);
        var read = Assert.Single(filled.Forms);
        Assert.Equal(FormFacts.Of(Assert.Single(official.Read.Forms), new HashSet<string>()), FormFacts.Of(read, new HashSet<string>()));
        Assert.Equal(official.Left, left);
        Assert.Empty(notes);
        Assert.DoesNotContain(filled.Diagnostics, diagnostic => diagnostic.Kind.Code != "PF003");
    }

    [Fact]
    public void Rows_are_added_and_what_stands_below_moves()
    {
        var form = Sample.Forms.First(form => form.Kind.IsOfProject);
        var (one, name) = (form.Indicators[0], form.Indicators[0].Name!);
        var many = form with
        {
            Indicators = [.. Enumerable.Range(1, 9).Select(number => one with { Name = name with { Value = $"第{number}条道路养护里程" } })],
        };
        var blank = Filled.Blank("mof-2021", 2026, ProjectKind.Kind);
        var filled = Into(blank, DocumentOf(many), out var left, out _, out var bytes);
        Assert.Equal(NamesOf(many), NamesOf(Assert.Single(filled.Forms)));
        Assert.Equal(form.Contact?.Name?.Value, filled.Forms[0].Contact?.Name?.Value);
        Assert.DoesNotContain(left, value => value.Pointer.Contains("/indicators/", StringComparison.Ordinal));
        using var workbook = new XLWorkbook(new MemoryStream(bytes));
        using var before = new XLWorkbook(new MemoryStream(blank));
        Assert.Equal(LastRow(before) + 6, LastRow(workbook));
        Assert.Equal(LastRow(workbook), workbook.Worksheet(1).PageSetup.PrintAreas.Single().LastRow().RowNumber());
    }

    [Fact]
    public void Where_rows_cannot_be_added_that_is_said_and_what_did_not_fit_is_listed()
    {
        var form = Sample.Forms.First(form => form.Kind.IsOfProject);
        var many = form with { Indicators = [.. Enumerable.Repeat(form.Indicators[0], 9)] };
        using var workbook = new XLWorkbook(new MemoryStream(Filled.Blank("mof-2021", 2026, ProjectKind.Kind)));
        workbook.Worksheet(1).Cell("L1").FormulaA1 = "SUM(H13:H20)";
        using var saved = new MemoryStream();
        workbook.SaveAs(saved);
        var filled = Into(saved.ToArray(), DocumentOf(many), out var left, out var notes);
        Assert.Contains("too few rows", Assert.Single(notes), StringComparison.Ordinal);
        Assert.Equal(3, Assert.Single(filled.Forms).Indicators.Count);
        Assert.Equal(6, left.Count(value => value.Pointer.EndsWith("/target/raw", StringComparison.Ordinal)));
    }

    [Fact]
    public void Parts_that_are_not_filled_in_stay_byte_for_byte()
    {
        var template = File.ReadAllBytes(Fixture.Workbook);
        Into(template, DocumentOf(Sample.Forms[0]), out _, out _, out var bytes);
        var (before, after) = (PartsOf(template), PartsOf(bytes));
        Assert.Equal(before.Keys, after.Keys);
        Assert.Equal("xl/worksheets/sheet1.xml", Assert.Single(before.Keys, part => !before[part].SequenceEqual(after[part])));
    }

    [Fact]
    public void A_filled_workbook_takes_other_values()
    {
        var filled = Into(File.ReadAllBytes(Fixture.Workbook), DocumentOf(Sample.Forms[2] with { Contact = null }), out _, out _);
        Assert.Equal(Sample.Forms[2].Project!.Name!.Value, filled.Forms[1].Project!.Name!.Value);
        Assert.Null(filled.Forms[1].Contact);
        Assert.Equal(Sample.Forms[2].Project!.Name!.Value, filled.Forms[2].Project!.Name!.Value);
    }

    [Fact]
    public void What_is_no_form_is_refused()
    {
        using var workbook = new XLWorkbook();
        workbook.AddWorksheet("甲").Cell(1, 1).Value = "通知";
        using var saved = new MemoryStream();
        workbook.SaveAs(saved);
        Assert.Throws<UnfitTemplateException>(() => Into(saved.ToArray(), Sample, out _, out _));
    }

    private static Document DocumentOf(Form form) => new(new SourceFile("甲.xlsx", null, string.Empty), [form], [], []);

    private static IEnumerable<string> NamesOf(Form form) => form.Indicators.Select(indicator => indicator.Name!.Value);

    private static int LastRow(XLWorkbook workbook) => workbook.Worksheet(1).LastRowUsed().RowNumber();

    private static Document Into(byte[] template, Document data, out IReadOnlyList<NotFilled> left, out IReadOnlyList<string> notes) =>
        Into(template, data, out left, out notes, out _);

    private static Document Into(byte[] template, Document data, out IReadOnlyList<NotFilled> left, out IReadOnlyList<string> notes, out byte[] bytes)
    {
        var filler = new TemplateFiller(template, Imported.Bytes(template, "template.xlsx"));
        using var output = new MemoryStream();
        left = filler.Write([data], output);
        notes = [.. filler.Notes.Select(note => note.English)];
        bytes = output.ToArray();
        return Imported.Bytes(bytes, "filled.xlsx");
    }

    private static SortedDictionary<string, byte[]> PartsOf(byte[] package)
    {
        var parts = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        using var archive = new ZipArchive(new MemoryStream(package));
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            parts.Add(entry.FullName, content.ToArray());
        }

        return parts;
    }
}
