using System.Security;
using PerfForm.Core.Grids;
using PerfForm.Core.Guards;
using PerfForm.Tests.Support;
using PerfForm.Tests.Twins;

namespace PerfForm.Tests.Grids.Word;

/// <summary>Makes Word documents, by hand and from grids.</summary>
internal static class WordFile
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static byte[] Of(string body) => new ZipPackage()
        .Add("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>")
        .Add("word/document.xml",
            $"<w:document xmlns:w='{Word}' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><w:body>{body}</w:body></w:document>")
        .Bytes;

    public static IReadOnlyList<Grid> Read(string body, ReadingLimits? limits = null) => WorkbookReader.Read(Of(body), "通知.docx", limits).Grids;

    public static string Paragraph(string text) =>
        "<w:p><w:r><w:t xml:space='preserve'>"
        + SecurityElement.Escape(text).Replace("\n", "</w:t><w:br/><w:t xml:space='preserve'>", StringComparison.Ordinal)
        + "</w:t></w:r></w:p>";

    public static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{Paragraph(text)}</w:tc>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string Table(int columns, params string[] rows) =>
        $"<w:tbl><w:tblPr/><w:tblGrid>{string.Concat(Enumerable.Repeat("<w:gridCol/>", columns))}</w:tblGrid>{string.Concat(rows)}</w:tbl>";

    /// <summary>Each grid as a table on a page of its own.</summary>
    /// <param name="grids">The grids.</param>
    /// <param name="hasTitlesAbove">Whether the title stands above the table as a person would write it, or in its first rows.</param>
    public static byte[] Of(IEnumerable<Grid> grids, bool hasTitlesAbove) =>
        Of(string.Concat(grids.Select(grid => PageOf(grid, hasTitlesAbove ? Slot.TitleRowsOf(grid) : 0))));

    private static string PageOf(Grid grid, int titles)
    {
        var lines = Slot.RowsOf(grid).Take(titles).Select(row => Paragraph(row[0].Text));
        var rows = Slot.RowsOf(grid, titles).ToList();
        var table = Table(rows[0].Sum(slot => slot.Area.Columns), [.. rows.Select(row => Row([.. row.Select(CellOf)]))]);
        return string.Concat(lines) + table + "<w:p><w:r><w:br w:type='page'/></w:r></w:p>";
    }

    private static string CellOf(Slot slot)
    {
        var merge = slot.Area.Rows == 1 ? string.Empty : slot.IsContinued ? "<w:vMerge/>" : "<w:vMerge w:val='restart'/>";
        return Cell(slot.Text, (slot.Area.Columns > 1 ? $"<w:gridSpan w:val='{slot.Area.Columns}'/>" : string.Empty) + merge);
    }
}
