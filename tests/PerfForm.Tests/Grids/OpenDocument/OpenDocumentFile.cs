using System.Globalization;
using System.Security;
using System.Text;
using PerfForm.Core.Grids;
using PerfForm.Tests.Support;
using PerfForm.Tests.Twins;

namespace PerfForm.Tests.Grids.OpenDocument;

/// <summary>Makes OpenDocument spreadsheets, by hand and from grids.</summary>
internal static class OpenDocumentFile
{
    public const string Type = "application/vnd.oasis.opendocument.spreadsheet";

    private const string Namespaces =
        "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' " +
        "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0' " +
        "xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'";

    private const string Styles =
        "<office:automatic-styles><style:style style:name='hidden' style:family='table'><style:table-properties table:display='false'/>" +
        "</style:style></office:automatic-styles>";

    public static byte[] Packed(string tables, string manifest = "<manifest/>") => new ZipPackage()
        .Add("mimetype", Type).Add("META-INF/manifest.xml", manifest)
        .Add("content.xml", $"<office:document-content {Namespaces}>{Body(tables)}</office:document-content>")
        .Bytes;

    public static byte[] Flat(string tables) =>
        Encoding.UTF8.GetBytes(
            $"<?xml version='1.0' encoding='UTF-8'?>\n<office:document {Namespaces} office:mimetype='{Type}'>{Body(tables)}</office:document>");

    public static string TablesOf(IEnumerable<Grid> grids) =>
        string.Concat(grids.Select(grid =>
            $"<table:table table:name='{grid.Name}'><table:table-column/>{string.Concat(Slot.RowsOf(grid).Select(RowOf))}</table:table>"));

    private static string Body(string tables) => $"{Styles}<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body>";

    private static string RowOf(List<Slot> row) => $"<table:table-row>{string.Concat(row.Select(CellOf))}</table:table-row>";

    private static string CellOf(Slot slot)
    {
        var covered = slot.Area.Columns - 1;
        if (slot.IsContinued)
        {
            return $"<table:covered-table-cell table:number-columns-repeated='{covered + 1}'/>";
        }

        var span = $" table:number-columns-spanned='{slot.Area.Columns}' table:number-rows-spanned='{slot.Area.Rows}'";
        var text = SecurityElement.Escape(slot.Text).Replace("\n", "</text:p><text:p>", StringComparison.Ordinal)
            .Replace("  ", " <text:s/>", StringComparison.Ordinal);
        var rest = covered > 0 ? $"<table:covered-table-cell table:number-columns-repeated='{covered}'/>" : string.Empty;
        return $"<table:table-cell{span}{ValueOf(slot.Cell)}>{(text.Length > 0 ? $"<text:p>{text}</text:p>" : string.Empty)}</table:table-cell>{rest}";
    }

    private static string ValueOf(Cell? cell) => cell?.Number is { } number
        ? $" office:value-type='{(cell.Kind == CellKind.Percent ? "percentage" : "float")}' office:value='{number.ToString(CultureInfo.InvariantCulture)}'"
        : string.Empty;
}
