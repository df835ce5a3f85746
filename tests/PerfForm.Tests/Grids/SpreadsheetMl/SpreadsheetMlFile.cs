using System.Globalization;
using System.Security;
using System.Text;
using PerfForm.Core.Grids;

namespace PerfForm.Tests.Grids.SpreadsheetMl;

/// <summary>Makes XML spreadsheets, by hand and from grids.</summary>
internal static class SpreadsheetMlFile
{
    private const string Styles =
        "<Styles><Style ss:ID='p'><NumberFormat ss:Format='Percent'/></Style><Style ss:ID='d'><NumberFormat ss:Format='yyyy\"年\"m\"月\"'/></Style>" +
        "<Style ss:ID='u'><NumberFormat ss:Format='0\"次\"'/></Style></Styles>";

    public static byte[] Of(string sheets, string encoding = "utf-8")
    {
        var text = $"<?xml version='1.0' encoding='{encoding}'?>\n<?mso-application progid='Excel.Sheet'?>\n" +
            "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet' xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet' " +
            $"xmlns:x='urn:schemas-microsoft-com:office:excel' xmlns:html='http://www.w3.org/TR/REC-html40'>{Styles}{sheets}</Workbook>";
        return CodePagesEncodingProvider.Instance.GetEncoding(encoding)?.GetBytes(text) ?? Encoding.UTF8.GetBytes(text);
    }

    public static byte[] Of(IEnumerable<Grid> grids, string encoding) => Of(string.Concat(grids.Select(SheetOf)), encoding);

    private static string SheetOf(Grid grid) =>
        $"<Worksheet ss:Name='{grid.Name}'><Table>{string.Concat(grid.Rows.Select(RowOf))}</Table></Worksheet>";

    private static string RowOf(GridRow row) => $"<Row ss:Index='{row.Number + 1}'>{string.Concat(row.Cells.Select(CellOf))}</Row>";

    private static string CellOf(Cell cell)
    {
        var style = cell.Kind == CellKind.Percent ? " ss:StyleID='p'" : string.Empty;
        var (type, text) = cell.Number is { } number ? ("Number", number.ToString(CultureInfo.InvariantCulture))
            : ("String", SecurityElement.Escape(cell.Text));
        var merged = $" ss:MergeAcross='{cell.Area.Columns - 1}' ss:MergeDown='{cell.Area.Rows - 1}'";
        var data = text.Replace("\n", "&#10;", StringComparison.Ordinal);
        return $"<Cell ss:Index='{cell.Address.Column + 1}'{merged}{style}><Data ss:Type='{type}'>{data}</Data></Cell>";
    }
}
