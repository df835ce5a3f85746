using System.Security;
using PerfForm.Core.Grids;
using PerfForm.Tests.Support;
using PerfForm.Tests.Twins;

namespace PerfForm.Tests.Grids.OpenDocument;

/// <summary>Makes OpenDocument texts, by hand and from grids.</summary>
internal static class TextFile
{
    private const string Type = "application/vnd.oasis.opendocument.text";

    private const string Namespaces =
        "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' " +
        "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0' " +
        "xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0' xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'";

    private const string Styles =
        "<office:automatic-styles><style:style style:name='page' style:family='paragraph'><style:paragraph-properties fo:break-before='page'/>" +
        "</style:style></office:automatic-styles>";

    public static byte[] Packed(string body) => new ZipPackage()
        .Add("mimetype", Type).Add("META-INF/manifest.xml", "<manifest/>")
        .Add("content.xml", $"<office:document-content {Namespaces}>{Styles}<office:body><office:text>{body}</office:text></office:body>" +
            "</office:document-content>")
        .Bytes;

    // LibreOffice knows such a file by its type between double quotes.
    public static byte[] Flat(string body) => System.Text.Encoding.UTF8.GetBytes((
        $"<?xml version='1.0' encoding='UTF-8'?>\n<office:document {Namespaces} office:version='1.3' office:mimetype='{Type}'>{Styles}" +
        $"<office:body><office:text>{body}</office:text></office:body></office:document>").Replace('\'', '"'));

    public static string Paragraph(string text, string attributes = "") => $"<text:p {attributes}>{text}</text:p>";

    public static string Table(int columns, params IEnumerable<string> rows) =>
        $"<table:table><table:table-column table:number-columns-repeated='{columns}'/>{string.Concat(rows)}</table:table>";

    public static string Row(params IEnumerable<string> cells) => $"<table:table-row>{string.Concat(cells)}</table:table-row>";

    public static string Cell(string text, int columns = 1, int rows = 1) =>
        $"<table:table-cell table:number-columns-spanned='{columns}' table:number-rows-spanned='{rows}'>{Paragraph(text)}</table:table-cell>";

    /// <summary>Each grid as a table, its titles as paragraphs above it, each on a page of its own.</summary>
    public static string BodyOf(IEnumerable<Grid> grids) => string.Concat(grids.Select(grid =>
    {
        var titles = Slot.TitleRowsOf(grid);
        var above = Slot.RowsOf(grid).Take(titles).Select((row, at) => Paragraph(Lines(row[0].Text), at == 0 ? "text:style-name='page'" : string.Empty));
        var rows = Slot.RowsOf(grid, titles).Select(row => Row(row.Select(CellOf)));
        return string.Concat(above) + Table(grid.Cells.Max(cell => cell.Area.Last.Column) + 1, rows);
    }));

    private static string CellOf(Slot slot) => slot.IsContinued
        ? string.Concat(Enumerable.Repeat("<table:covered-table-cell/>", slot.Area.Columns))
        : Cell(Lines(slot.Text), slot.Area.Columns, slot.Area.Rows) + string.Concat(Enumerable.Repeat("<table:covered-table-cell/>", slot.Area.Columns - 1));

    private static string Lines(string text) =>
        SecurityElement.Escape(text).Replace("\n", "<text:line-break/>", StringComparison.Ordinal).Replace("  ", " <text:s/>", StringComparison.Ordinal);
}
