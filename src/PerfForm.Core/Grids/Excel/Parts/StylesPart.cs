using System.IO.Compression;

namespace PerfForm.Core.Grids.Excel.Parts;

/// <summary>The number formats of the cell styles. ECMA-376 part 1, 18.8.</summary>
internal sealed class StylesPart
{
    // The library numbers the formats of a workbook from here on anew.
    private const int FirstOfWorkbook = 163;

    private static readonly StyleFormat General = new(0, LibraryFormats.Of(0));

    private readonly Dictionary<int, string> _ofWorkbook = [];
    private readonly List<int> _formatOfStyle = [];
    private readonly List<StyleFormat?> _read = [];

    /// <summary>Reads the part.</summary>
    public static StylesPart Read(ZipArchiveEntry part)
    {
        var styles = new StylesPart();
        using var xml = new PartReader(part, "styleSheet");
        while (xml.NextIn(level: 0))
        {
            if (xml.Is("numFmts"))
            {
                styles.ReadFormats(xml);
            }
            else if (xml.Is("cellXfs"))
            {
                styles.ReadStyles(xml);
            }
        }

        xml.Finish();
        return styles;
    }

    /// <summary>The number format of a cell's style; that of the first, General, for a style that is not there.</summary>
    /// <exception cref="UnusualPartException">The style names a format of the workbook that is not there.</exception>
    public StyleFormat FormatOf(int? style)
    {
        if (style is not { } index || index >= _formatOfStyle.Count)
        {
            return General;
        }

        return _read[index] ??= Format(_formatOfStyle[index]);
    }

    private StyleFormat Format(int id)
    {
        if (_ofWorkbook.TryGetValue(id, out var own))
        {
            return new StyleFormat(id, own);
        }

        return id < FirstOfWorkbook ? new StyleFormat(id, LibraryFormats.Of(id)) : throw new UnusualPartException();
    }

    private void ReadFormats(PartReader xml)
    {
        while (xml.NextIn(level: 1))
        {
            if (xml.Is("numFmt"))
            {
                _ofWorkbook[PartNumber.Read(xml.Attribute("numFmtId"))] = xml.Attribute("formatCode") ?? throw new UnusualPartException();
            }
        }
    }

    private void ReadStyles(PartReader xml)
    {
        while (xml.NextIn(level: 1))
        {
            if (xml.Is("xf"))
            {
                var format = PartNumber.ReadOr(0, xml.Attribute("numFmtId"));
                _formatOfStyle.Add(xml.Attribute("applyNumberFormat") == "0" ? 0 : format);
                _read.Add(null);
            }
        }
    }
}
