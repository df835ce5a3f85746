namespace PerfForm.Tests.Grids.Xlsx;

/// <summary>What may be read either way, or is not written as programs write it, is left to the reading library.</summary>
public sealed class IrregularWorkbookTests
{
    private const string Row = "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>";
    private const string Strict = "http://purl.oclc.org/ooxml/";

    public static TheoryData<string, byte[]> Sheets => new()
    {
        { "two sets of rows", Sheet(Row + Row) },
        { "heights after the rows", Sheet(Row + "<sheetFormatPr defaultRowHeight=\"0\"/>") },
        { "rows out of order", Sheet("<sheetData><row r=\"2\"><c r=\"A2\"><v>2</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>") },
        { "cells out of order", Sheet("<sheetData><row r=\"1\"><c r=\"B1\"><v>2</v></c><c r=\"A1\"><v>1</v></c></row></sheetData>") },
        { "a cell of another row", Sheet("<sheetData><row r=\"1\"><c r=\"A2\"><v>1</v></c></row></sheetData>") },
        { "two values", Sheet("<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v><v>2</v></c></row></sheetData>") },
        { "two formulas", Sheet("<sheetData><row r=\"1\"><c r=\"A1\"><f>B1</f><f>B2</f><v>1</v></c></row></sheetData>") },
        { "an unknown word for hidden", Sheet(Row.Replace("<row r=\"1\"", "<row r=\"1\" hidden=\"2\"", StringComparison.Ordinal)) },
        { "a merged area of one cell", Sheet(Row + "<mergeCells><mergeCell ref=\"A1\"/></mergeCells>") },
        { "a path that goes astray", XmlWorkbook.With([Row], ["../xl/worksheets/sheet1.xml"]) },
        { "no part for a sheet", XmlWorkbook.With([Row, Row], ["worksheets/sheet1.xml", "worksheets/none.xml"]) },
        { "the namespaces of strict packages", InStrictNamespaces(Sheet(Row)) },
    };

    [Theory]
    [MemberData(nameof(Sheets))]
    public void It_is_left_to_the_library(string what, byte[] workbook)
    {
        Assert.True(ReadGrids.InOnePass(workbook) is null, what);
        Assert.Equal(ReadGrids.ByLibrary(workbook), ReadGrids.ByContainer(workbook));
    }

    private static byte[] Sheet(string worksheet) => XmlWorkbook.With([worksheet], ["worksheets/sheet1.xml"]);

    private static byte[] InStrictNamespaces(byte[] workbook) => RealWorkbook.Edited(workbook, text => text
        .Replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", $"{Strict}spreadsheetml/main", StringComparison.Ordinal)
        .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", $"{Strict}officeDocument/relationships", StringComparison.Ordinal));
}
