using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PerfForm.Tests.Grids.Xlsx;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Reviews.Copies;

/// <summary>Copies as other programs open them.</summary>
public sealed class CopiesInProgramsTests
{
    // The others lack parts that their relationships name.
    public static TheoryData<string> Workbooks => [.. RealWorkbook.Names.Where(name => name.EndsWith(".xlsx", StringComparison.Ordinal))];

    [Fact]
    public void The_validator_finds_nothing_new_in_a_rich_workbook() => AssertNothingNew(Copied.Rich, Copied.Of(Copied.Rich));

    [Fact]
    public void The_validator_finds_nothing_new_in_a_copy_that_is_marked_again() => AssertNothingNew(Copied.Rich, Copied.Of(Copied.Of(Copied.Rich)));

    [Theory]
    [MemberData(nameof(Workbooks))]
    public void The_validator_finds_nothing_new(string name)
    {
        var received = RealWorkbook.Read(name);
        var sheet = new PackageSheets(received).First;
        AssertNothingNew(received, Copied.With(received, Copied.Finding(sheet, "B2"), Copied.Finding(sheet, "C60"), Copied.Finding(sheet, "B2")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    public void The_validator_finds_nothing_in_a_workbook_without_styles_whatever_its_prefix(string prefix)
    {
        var colon = prefix.Length == 0 ? string.Empty : $"{prefix}:";
        var rows = $"<{colon}row r=\"2\"><{colon}c r=\"B2\"/></{colon}row><{colon}row r=\"4\"/>";
        var received = XmlWorkbookWithRelationships.Of($"<{colon}sheetData>{rows}</{colon}sheetData>", prefix);
        var copy = Copied.With(received, Copied.Finding("S1", "B2"), Copied.Finding("S1", "A1"), Copied.Finding("S1", "C4"), Copied.Finding("S1", "A2"));
        AssertNothingNew(received, copy);
        Assert.Contains("xl/styles.xml", new PackageContent(copy).Names);
        var sheet = OpenedCopy.Of(copy).Worksheet("S1");
        AssertNothingNew(received, Copied.With(copy, Copied.Finding("S1", "B2")));
        Assert.All(["A1", "A2", "B2", "C4"], cell => Assert.True(sheet.Cell(cell).HasComment));
    }

    [OfficeFact]
    public void LibreOffice_opens_a_copy()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("a.xlsm"), Copied.Of(Copied.Rich));
        LibreOffice.Convert(folder, "pdf", folder.File("a.xlsm"));
        Assert.True(new FileInfo(folder.File("a.pdf")).Length > 0);
    }

    private static void AssertNothingNew(byte[] received, byte[] copy)
    {
        var known = ErrorsOf(received).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(ErrorsOf(copy).Except(known, StringComparer.Ordinal));
    }

    private static List<string> ErrorsOf(byte[] workbook)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        return [.. new OpenXmlValidator().Validate(document).Select(error => $"{error.Part?.Uri} {error.Id} {error.Description}")];
    }
}
