using PerfForm.Core.Grids.Content;
using PerfForm.Core.Grids.Flow;
using PerfForm.Core.Guards;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Filters;

namespace PerfForm.Core.Grids.Pdf;

/// <summary>Printed forms: .pdf with text. A table is known by its lines; where there are none, by what stands one under the other. ISO 32000.</summary>
internal sealed class PdfContainer : IContainer
{
    /// <summary>Portable Document Format.</summary>
    public static readonly SourceFormat Pdf = new("pdf", new("PDF 文件", "a PDF document"), ["pdf"]) { IsProse = true };

    public IReadOnlyList<SourceFormat> Formats { get; } = [Pdf];

    public SourceFormat? Recognise(FileContent content) => content.StartsWith("%PDF"u8) ? Pdf : null;

    public IReadOnlyList<Grid> Read(byte[] content, SourceFormat format, string name, CellMeter meter)
    {
        var pages = PagesOf(content, meter);
        if (pages.TrueForAll(page => page.Glyphs.Count == 0))
        {
            throw WithoutText(pages.Exists(page => page.HasImages));
        }

        return [.. GridsOf(pages, name, meter), .. ScansAmong(pages)];
    }

    private static List<Grid> GridsOf(List<PrintedPage> pages, string name, CellMeter meter)
    {
        if (pages.TrueForAll(page => RuledTable.AllOn(page).Count == 0))
        {
            return [AlignedColumns.Read(name, pages, meter)];
        }

        var flow = new FlowDocument(name, meter);
        var document = new PrintedDocument(flow);
        pages.ForEach(document.Add);
        document.End();
        return [.. flow.ToGrids()];
    }

    // Pages of pictures among pages of text: sheets without a cell, so that they are named among what was passed over.
    private static IEnumerable<Grid> ScansAmong(List<PrintedPage> pages) => Enumerable.Range(0, pages.Count)
        .Where(at => pages[at] is { Glyphs.Count: 0, HasImages: true })
        .Select(at => new Grid($"第{at + 1}页（扫描件）", [], hasTrueColumns: false));

    private static List<PrintedPage> PagesOf(byte[] content, CellMeter meter)
    {
        var options = new ParsingOptions { SkipMissingFonts = true, FilterProvider = new BoundedFilters(DefaultFilterProvider.Instance, meter) };
        try
        {
            if (BareReferences.AreIn(content))
            {
                throw new InvalidDataException("An object is nothing but a reference.");
            }

            using var document = PdfDocument.Open(content, options);
            PdfObjects.Check(document);
            meter.AddPages(document.NumberOfPages);
            return [.. document.GetPages().Select(PrintedPage.Of)];
        }
        catch (PdfDocumentEncryptedException locked)
        {
            throw new UnreadableFileException(
                new("PDF 有密码保护，无法读取；请取消密码后另存", "the PDF is protected by a password; remove it and save again"), locked);
        }
        catch (Exception failure) when (failure
            is not (LimitExceededException or UnreadableFileException or OutOfMemoryException or OperationCanceledException))
        {
            throw new UnreadableFileException(
                new("PDF 内容已损坏，无法读取；请重新取得该文件", "the PDF is damaged and cannot be read; get it again"), failure);
        }
    }

    private static UnreadableFileException WithoutText(bool isScan) => isScan
        ? new(new(
            "PDF 是扫描件，只有图片、没有文字；请提供原来的 .xlsx 或 .docx，或先做文字识别（OCR）",
            "the PDF is a scan: pictures without text; give the .xlsx or .docx that it was made from, or run text recognition (OCR) first"))
        { OtherKind = "scan", Called = new("PDF 扫描件", "a scanned PDF") }
        : new(new("PDF 里没有文字；请重新取得该文件", "there is no text in the PDF; get it again"));
}
