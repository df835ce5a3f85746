using System.Xml;
using PerfForm.Core.Grids.Content;
using PerfForm.Core.Grids.Excel;
using static PerfForm.Core.Grids.Xlsx.PartXml;

namespace PerfForm.Core.Grids.Xlsx;

/// <summary>The number formats of the cell styles. ECMA-376 part 1, 18.8.</summary>
internal sealed class StylesPart
{
    // The library numbers the formats of a workbook from here on anew.
    private const int FirstOfWorkbook = 163;

    private readonly Dictionary<int, string> _ofWorkbook = [];
    private readonly List<int> _formatOfStyle = [];

    /// <summary>Reads the part.</summary>
    public static StylesPart Read(XmlReader xml)
    {
        var styles = new StylesPart();
        while (xml.NextIn(depth: 0))
        {
            if (xml.IsMain("numFmts") || xml.IsMain("cellXfs"))
            {
                styles.ReadEach(xml);
            }
        }

        return styles;
    }

    /// <summary>The number format of a cell's style; null for General, where it has none, or one that is not there.</summary>
    /// <exception cref="IrregularPartException">The style names a format of the workbook that is not there.</exception>
    public string? FormatOf(string? style)
    {
        var index = style is null ? int.MaxValue : Number(style);
        var id = index < _formatOfStyle.Count ? _formatOfStyle[index] : 0;
        Require(id < FirstOfWorkbook || _ofWorkbook.ContainsKey(id));
        return _ofWorkbook.GetValueOrDefault(id) ?? BuiltInFormats.Of(id);
    }

    private void ReadEach(XmlReader xml)
    {
        var isOfStyles = xml.IsMain("cellXfs");
        while (xml.NextIn(depth: 1))
        {
            if (isOfStyles && xml.IsMain("xf"))
            {
                // Excel takes no notice of applyNumberFormat.
                _formatOfStyle.Add(xml.NumberOr(0, "numFmtId"));
            }
            else if (!isOfStyles && xml.IsMain("numFmt"))
            {
                _ofWorkbook[Number(xml.GetAttribute("numFmtId"))] = xml.GetAttribute("formatCode") ?? throw new IrregularPartException();
            }
        }
    }
}
