using System.IO.Compression;
using System.Security;
using System.Text;
using PerfForm.Core.Grids;
using PerfForm.Core.Writers;

namespace PerfForm.Core.Filling.Drawing;

/// <summary>Copies the package of a workbook of forms and adds what SpreadCheetah has no words for: the page, the area and the rows to print.</summary>
internal static class FormPackage
{
    private const string SheetEnd = "</worksheet>";
    private const string SheetsEnd = "</sheets>";
    private const string FitsWidth = "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>";

    /// <summary>Copies the package; its sheets are named by their order.</summary>
    public static void Copy(Stream draft, Stream output, IReadOnlyList<DrawnSheet> sheets)
    {
        var byPart = sheets.Index().ToDictionary(one => $"xl/worksheets/sheet{one.Index + 1}.xml", one => one.Item, StringComparer.Ordinal);
        using var from = new ZipArchive(draft, ZipArchiveMode.Read, leaveOpen: true);
        using var to = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);

        // What the package is stands first: that is where readers look.
        foreach (var part in from.Entries.OrderBy(entry => byPart.ContainsKey(entry.FullName) ? 1 : 0))
        {
            using var reader = new StreamReader(part.Open(), Encoding.UTF8);
            var text = reader.ReadToEnd();
            using var target = to.BeginUndated(part.FullName, CompressionLevel.Optimal);
            target.Write(Encoding.UTF8.GetBytes(
                byPart.TryGetValue(part.FullName, out var sheet) ? WithPage(text, sheet)
                : part.FullName == "xl/workbook.xml" ? WithNames(text, sheets)
                : text));
        }
    }

    // What concerns the whole sheet stands first in it, its page last.
    private static string WithPage(string text, DrawnSheet sheet)
    {
        var head = text.IndexOf('>', text.IndexOf("<worksheet", StringComparison.Ordinal)) + 1;
        var orientation = sheet.Form.IsLandscape ? "landscape" : "portrait";
        return text[..head]
            + FitsWidth
            + $"<dimension ref=\"{AreaOf(sheet)}\"/>"
            + text[head..text.LastIndexOf(SheetEnd, StringComparison.Ordinal)]
            + "<printOptions horizontalCentered=\"1\"/>"
            + "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
            + $"<pageSetup paperSize=\"9\" orientation=\"{orientation}\" fitToWidth=\"1\" fitToHeight=\"0\"/>"
            + "<headerFooter><oddFooter>&amp;C第&amp;P页，共&amp;N页</oddFooter></headerFooter>"
            + SheetEnd;
    }

    private static string WithNames(string text, IReadOnlyList<DrawnSheet> sheets)
    {
        var names = sheets.Index().Select(one => Name("_xlnm.Print_Area", one.Index, one.Item, Absolute(AreaOf(one.Item))))
            .Concat(sheets.Index().Select(one => Name("_xlnm.Print_Titles", one.Index, one.Item, $"$1:${one.Item.Form.HeadRows}")));
        return text.Replace(SheetsEnd, $"{SheetsEnd}<definedNames>{string.Concat(names)}</definedNames>", StringComparison.Ordinal);
    }

    private static string Name(string name, int at, DrawnSheet sheet, string cells)
    {
        var quoted = sheet.Name.Replace("'", "''", StringComparison.Ordinal);
        return $"<definedName name=\"{name}\" localSheetId=\"{at}\">{SecurityElement.Escape($"'{quoted}'!{cells}")}</definedName>";
    }

    private static CellRange AreaOf(DrawnSheet sheet) => new(default, new CellAddress(sheet.Rows.Count - 1, sheet.Form.Widths.Count - 1));

    private static string Absolute(CellRange area) => $"$A$1:${CellAddress.ColumnLetters(area.Last.Column)}${area.Last.RowNumber}";
}
