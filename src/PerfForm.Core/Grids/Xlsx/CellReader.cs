using System.Globalization;
using System.Xml;
using PerfForm.Core.Grids.Excel;
using static PerfForm.Core.Grids.Xlsx.PartXml;

namespace PerfForm.Core.Grids.Xlsx;

/// <summary>Reads the cells of a workbook's sheets: <c>&lt;c r="B4" s="1" t="s"&gt;&lt;v&gt;7&lt;/v&gt;&lt;/c&gt;</c>. ECMA-376 part 1, 18.3.1.4.</summary>
/// <param name="strings">The texts that cells share.</param>
/// <param name="styles">The number formats.</param>
/// <param name="counts1904">Whether days are counted from 1904.</param>
internal sealed class CellReader(List<string> strings, StylesPart styles, bool counts1904)
{
    /// <summary>Reads the cell; null where it holds nothing that is shown. What it holds in place of a value, an error, is read elsewhere.</summary>
    public Cell? Read(XmlReader xml, CellAddress address)
    {
        if (xml.IsEmptyElement)
        {
            return null;
        }

        var (style, type) = (xml.GetAttribute("s"), xml.GetAttribute("t"));
        var text = ReadContent(xml);
        var format = type is null or "n" ? styles.FormatOf(style) : null;
        return text.Length > 0 && ValueOf(text, type, format) is { } value ? CellContent.ReadShown(value, format?.Text, new CellRange(address)) : null;
    }

    // The value or the cell's own text; the formula that gave it is skipped.
    private static string ReadContent(XmlReader xml)
    {
        string? text = null;
        while (xml.ReadToNextIn(depth: 3))
        {
            if (!xml.IsMain("f"))
            {
                var isValue = xml.IsMain("v");
                Require(text is null && (isValue || xml.IsMain("is")));
                text = isValue ? xml.ReadText() : SharedStringsPart.ReadItem(xml);
            }
        }

        return text ?? string.Empty;
    }

    // The types of 18.18.11, but for dates, which Excel does not write.
    private object? ValueOf(string text, string? type, StyleFormat? format) => type switch
    {
        "s" => int.TryParse(text, NumberStyles.Any, CultureInfo.InvariantCulture, out var index) && index >= 0 && index < strings.Count ? strings[index] : text,
        "str" or "inlineStr" => SharedStringsPart.Unescaped(text),
        null or "n" => double.TryParse(text, NumberStyles.Any, CultureInfo.InvariantCulture, out var number) ? format!.ValueOf(number, counts1904) : text,
        "b" => text == "1",
        "e" => null,
        _ => throw new IrregularPartException(),
    };
}
