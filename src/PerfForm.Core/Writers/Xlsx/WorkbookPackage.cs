using System.IO.Compression;
using System.Security;
using System.Text;

namespace PerfForm.Core.Writers.Xlsx;

/// <summary>
/// Copies the package of a workbook and adds what SpreadCheetah has no words for: the cells that a sheet covers, its page, the header on each
/// page. The same workbook gives the same bytes.
/// </summary>
internal static class WorkbookPackage
{
    private const string SheetEnd = "</worksheet>";
    private const string BehindDimension = "<sheetViews>";
    private const string SheetsEnd = "</sheets>";

    private const string FitsPage = """<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>""";

    // A4.
    private static readonly string[] Pages =
    [
        """<pageSetup paperSize="9" orientation="landscape"/>""" + SheetEnd,
        """<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>"""
            + """<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>"""
            + "<headerFooter><oddHeader>&amp;C&amp;A</oddHeader><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>" + SheetEnd,
    ];

    // The place where the sheet's dimension belongs stands within so many bytes.
    private const int HeadLength = 1024;

    /// <summary>Copies the package; its sheets are named by their order.</summary>
    public static void Copy(Stream draft, Stream output, IReadOnlyList<SheetFrame> sheets, WorkbookUse use)
    {
        var frames = sheets.Select((sheet, i) => (Part: $"xl/worksheets/sheet{i + 1}.xml", Sheet: sheet))
            .ToDictionary(pair => pair.Part, pair => pair.Sheet, StringComparer.Ordinal);
        using var from = new ZipArchive(draft, ZipArchiveMode.Read, leaveOpen: true);
        using var to = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);

        // What the package is stands first: that is where readers look.
        foreach (var part in from.Entries.OrderBy(entry => frames.ContainsKey(entry.FullName) ? 1 : 0))
        {
            using var source = part.Open();
            using var target = to.BeginUndated(part.FullName, CompressionLevel.Fastest);
            if (frames.TryGetValue(part.FullName, out var sheet))
            {
                CopySheet(source, target, part.Length, sheet, use);
            }
            else if (part.FullName == "xl/workbook.xml")
            {
                CopyWorkbook(source, target, sheets);
            }
            else
            {
                source.CopyTo(target);
            }
        }
    }

    private static void CopySheet(Stream source, Stream target, long length, SheetFrame sheet, WorkbookUse use)
    {
        var head = new byte[Math.Min(HeadLength, length - SheetEnd.Length)];
        source.ReadExactly(head);
        var place = head.AsSpan().IndexOf(Encoding.UTF8.GetBytes(BehindDimension));
        target.Write(head.AsSpan(0, place));
        target.Write(Encoding.UTF8.GetBytes($"{(use == WorkbookUse.Print ? FitsPage : string.Empty)}<dimension ref=\"{sheet.Range}\"/>"));
        target.Write(head.AsSpan(place));
        CopyBytes(source, target, length - head.Length - SheetEnd.Length);
        target.Write(Encoding.UTF8.GetBytes(Pages[(int)use]));
    }

    private static void CopyBytes(Stream source, Stream target, long count)
    {
        var buffer = new byte[1 << 16];
        while (count > 0)
        {
            var read = source.Read(buffer, 0, (int)Math.Min(buffer.Length, count));
            target.Write(buffer, 0, read);
            count -= read;
        }
    }

    private static void CopyWorkbook(Stream source, Stream target, IReadOnlyList<SheetFrame> sheets)
    {
        using var reader = new StreamReader(source, Encoding.UTF8);
        var names = sheets.Select((sheet, i) =>
            $"<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"{i}\">{SecurityElement.Escape(sheet.Header)}</definedName>");
        var workbook = reader.ReadToEnd().Replace(SheetsEnd, $"{SheetsEnd}<definedNames>{string.Concat(names)}</definedNames>", StringComparison.Ordinal);
        target.Write(Encoding.UTF8.GetBytes(workbook));
    }
}
