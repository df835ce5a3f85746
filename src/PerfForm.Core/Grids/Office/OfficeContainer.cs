using PerfForm.Core.Grids.Content;
using PerfForm.Core.Grids.Word;
using PerfForm.Core.Guards;

namespace PerfForm.Core.Grids.Office;

/// <summary>Documents of kinds that only an office program reads: .doc, .wps, .rtf. It converts them to .docx, where the user asks for it.</summary>
/// <param name="program">The program; null where the user did not ask for it.</param>
internal sealed class OfficeContainer(OfficeProgram? program = null) : IContainer
{
    /// <summary>The documents of Word until 2003, and those of WPS.</summary>
    public static readonly SourceFormat Doc = new("doc", new("旧版 Word 或 WPS 文档", "an old Word document"), ["doc", "dot", "wps", "wpt"]) { IsProse = true };

    /// <summary>Rich Text Format.</summary>
    public static readonly SourceFormat Rtf = new("rtf", new("RTF 文档", "an RTF document"), ["rtf"]) { IsProse = true };

    public IReadOnlyList<SourceFormat> Formats { get; } = [Doc, Rtf];

    public SourceFormat? Recognise(FileContent content) =>
        content.HasStream("WordDocument") ? Doc : content.StartsWith("{\\rtf"u8) ? Rtf : null;

    public IReadOnlyList<Grid> Read(byte[] content, SourceFormat format, string name, CellMeter meter)
    {
        if (program is null)
        {
            throw new UnreadableFileException(new(
                $"内容是{format.Title.Chinese}；请另存为 .docx，或装有 LibreOffice 时加上 --office auto",
                $"it is {format.Title.English}; save it as .docx, or give --office auto where LibreOffice is installed"))
            { OtherKind = format.Name, Called = format.Title };
        }

        var converted = program.Convert(content, format.Name, WordContainer.Docx.Name);
        meter.Limits.Check(ReadingLimit.FileBytes, converted.Length);
        return new WordContainer().Read(converted, WordContainer.Docx, name, meter);
    }
}
