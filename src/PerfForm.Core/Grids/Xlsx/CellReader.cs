using System.Buffers;
using System.Globalization;
using System.Xml;
using PerfForm.Core.Grids.Content;
using PerfForm.Core.Grids.Excel;
using static PerfForm.Core.Grids.Xlsx.PartXml;

namespace PerfForm.Core.Grids.Xlsx;

/// <summary>Reads the cells of a workbook's sheets: <c>&lt;c r="B4" s="1" t="s"&gt;&lt;v&gt;7&lt;/v&gt;&lt;/c&gt;</c>. ECMA-376 part 1, 18.3.1.4.</summary>
/// <param name="strings">The texts that cells share.</param>
/// <param name="styles">The number formats.</param>
/// <param name="counts1904">Whether days are counted from 1904.</param>
internal sealed class CellReader(List<string> strings, StylesPart styles, bool counts1904)
{
    // Characters behind it are Chinese.
    private const char LastOfFormulas = '\u2E80';
    private static readonly SearchValues<char> OfFormulas = SearchValues.Create("()!:\"&+*");

    /// <summary>Reads the cell, an error too; null where it holds nothing that is shown.</summary>
    public Cell? Read(XmlReader xml, CellAddress address)
    {
        if (xml.IsEmptyElement)
        {
            return null;
        }

        var (style, type) = (xml.GetAttribute("s"), xml.GetAttribute("t"));
        var text = ReadContent(xml, out var formula);
        var format = type is "e" or "b" ? null : styles.FormatOf(style);
        var area = new CellRange(address);
        if (type == "e")
        {
            return ErrorOrNone(text?.Trim() ?? string.Empty, area);
        }

        // =100: whoever calculates it or not, it is that number.
        if (IsUncalculated(text, type) && double.TryParse(formula, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _))
        {
            (text, type) = (formula, "n");
        }

        var shown = string.IsNullOrEmpty(text) ? null : CellContent.Read(ValueOf(text, type), format, area, counts1904);
        if (shown is null && IsUncalculated(text, type) && IsTyped(formula))
        {
            return CellContent.Read($"={formula}", format: null, area);
        }

        return shown ?? ErrorOrNone(IsUncalculated(text, type) && formula.Length > 0 ? $"={formula}" : string.Empty, area);
    }

    // A program that does not calculate writes formulas without a value: Excel would show a result, the file holds none. An empty text is a result.
    private static bool IsUncalculated(string? text, string? type) => type != "str" && string.IsNullOrWhiteSpace(text);

    // =17座, =100%: a text that begins with the sign, which a program has taken for a formula. Nothing calls a function or names a cell.
    private static bool IsTyped(string formula) =>
        formula.Length > 0
        && (char.IsAsciiDigit(formula[0]) || formula[0] > LastOfFormulas)
        && !formula.AsSpan().ContainsAny(OfFormulas)
        && (formula[^1] == '%' || formula.Any(c => c > LastOfFormulas));

    // The value or the cell's own text, null for none, and the formula that gave it.
    private static string? ReadContent(XmlReader xml, out string formula)
    {
        string? text = null;
        string? rule = null;
        while (xml.NextIn(depth: 3))
        {
            if (xml.IsMain("f"))
            {
                Require(rule is null);
                rule = xml.ReadText();
            }
            else
            {
                var isValue = xml.IsMain("v");
                Require(text is null && (isValue || xml.IsMain("is")));
                text = isValue ? xml.ReadText() : SharedStringsPart.ReadItem(xml);
            }
        }

        formula = rule?.Trim() ?? string.Empty;
        return text;
    }

    private static Cell? ErrorOrNone(string text, CellRange area) => text.Length > 0 ? new Cell(area, text, CellKind.Error) : null;

    // The types of 18.18.11.
    private object ValueOf(string text, string? type) => type switch
    {
        "s" => int.TryParse(text, NumberStyles.Any, CultureInfo.InvariantCulture, out var index) && index >= 0 && index < strings.Count ? strings[index] : text,
        "str" or "inlineStr" => SharedStringsPart.Unescaped(text),
        null or "n" when LongNumber.Written(text) is { } digits => digits,
        null or "n" => double.TryParse(text, NumberStyles.Any, CultureInfo.InvariantCulture, out var number) ? number : text,
        "b" => text == "1" || text.Equals("true", StringComparison.OrdinalIgnoreCase),
        "d" => DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : text,
        _ => throw new IrregularPartException(),
    };
}
