using PerfForm.Core.Grids.Content;
using PerfForm.Core.Grids.Delimited;
using PerfForm.Core.Grids.Html;
using PerfForm.Core.Grids.Office;
using PerfForm.Core.Grids.OpenDocument;
using PerfForm.Core.Grids.Pdf;
using PerfForm.Core.Grids.SpreadsheetMl;
using PerfForm.Core.Grids.Word;
using PerfForm.Core.Grids.Xls;
using PerfForm.Core.Grids.Xlsb;
using PerfForm.Core.Grids.Xlsx;

namespace PerfForm.Core.Grids;

/// <summary>The containers that can be read, and what a file's extension promises. Extensions come as paths have them: with their point, in any case.</summary>
internal sealed class ContainerList(params IReadOnlyList<IContainer> containers)
{
    /// <summary>Every container of the program. The first that recognises a file reads it; plain text is asked last, wherever it stands.</summary>
    public static ContainerList Shipped { get; } = new(
        new XlsbContainer(),
        new XlsxContainer(),
        new XlsContainer(),
        new WordContainer(),
        new OpenDocumentContainer(),
        new PdfContainer(),
        new OfficeContainer(),
        new SpreadsheetMlContainer(),
        new HtmlContainer(),
        new DelimitedContainer());

    /// <summary>The containers, in the order in which they are asked.</summary>
    public IReadOnlyList<IContainer> All { get; } = containers;

    /// <summary>The same containers, with a program that converts old kinds of documents.</summary>
    public ContainerList With(OfficeProgram program) =>
        new([.. All.Select(container => container is OfficeContainer ? new OfficeContainer(program) : container)]);

    /// <summary>The container that reads the format.</summary>
    /// <exception cref="ArgumentException">None does.</exception>
    public IContainer Of(SourceFormat format)
    {
        foreach (var container in All)
        {
            foreach (var own in container.Formats)
            {
                if (own == format)
                {
                    return container;
                }
            }
        }

        throw new ArgumentException($"No container reads {format}.", nameof(format));
    }

    /// <summary>Whether a file with this extension is expected to hold grids, as workbook or as text.</summary>
    public bool IsTable(string extension) => FormatNamed(extension) is not null;

    /// <summary>Whether a file with this extension is expected to be a workbook: anything else in it is a fault, not another kind.</summary>
    public bool IsWorkbook(string extension) => FormatNamed(extension) is { IsPlainText: false, IsProse: false };

    /// <summary>Whether a file with this extension is expected to be plain text.</summary>
    public bool IsPlainText(string extension) => FormatNamed(extension) is { IsPlainText: true };

    /// <summary>Whether a zip with this extension is a document, such as a workbook, and no archive that people make.</summary>
    public bool IsPackedDocument(string extension) => FormatNamed(extension) is { IsPackage: true } || PackedDocument.IsNamed(extension);

    private SourceFormat? FormatNamed(string extension)
    {
        var bare = extension.StartsWith('.') ? extension[1..] : extension;
        if (bare.Length > 0)
        {
            foreach (var container in All)
            {
                foreach (var format in container.Formats)
                {
                    if (format.Fits(bare))
                    {
                        return format;
                    }
                }
            }
        }

        return null;
    }
}
