using System.Globalization;
using PerfForm.Core.Grids.Excel.Errors;

namespace PerfForm.Core.Grids.Excel.Parts;

/// <summary>Reads the cells of a workbook's sheets: <c>&lt;c r="B4" s="1" t="s"&gt;&lt;v&gt;7&lt;/v&gt;&lt;/c&gt;</c>. ECMA-376 part 1, 18.3.1.4.</summary>
/// <param name="strings">The texts that cells share.</param>
/// <param name="styles">The number formats.</param>
/// <param name="counts1904">Whether days are counted from 1904.</param>
internal sealed class CellReader(List<string> strings, StylesPart styles, bool counts1904)
{
    /// <summary>Reads the cell; null where it holds nothing that is shown.</summary>
    /// <param name="xml">The part, at the cell.</param>
    /// <param name="address">Where the cell stands.</param>
    /// <param name="isInHiddenRow">Whether its row is hidden.</param>
    /// <param name="error">The error in place of a value; a formula that the file holds no result of is one too. Null where there is none.</param>
    public StoredCell? Read(PartReader xml, CellAddress address, bool isInHiddenRow, out ErrorCell? error)
    {
        var type = TypeOf(xml.Attribute("t"));
        var style = xml.Attribute("s") is { Length: > 0 } written ? PartNumber.Read(written) : (int?)null;
        var text = ReadText(xml, out var formula);
        error = ErrorOf(address, type, text?.Trim() ?? string.Empty, formula.Trim());
        if (text is not { Length: > 0 })
        {
            return null;
        }

        var format = type == CellType.Number ? styles.FormatOf(style) : null;
        return ValueOf(text, type, format) is { } value ? new StoredCell(address.Row, address.Column, value, format?.Text, isInHiddenRow) : null;
    }

    private static ErrorCell? ErrorOf(CellAddress address, CellType type, string text, string formula) =>
        type == CellType.Error ? text.Length > 0 ? new ErrorCell(address, text) : null
        : text.Length == 0 && formula.Length > 0 ? new ErrorCell(address, "=" + formula)
        : null;

    private static CellType TypeOf(string? type) => type switch
    {
        null or "n" => CellType.Number,
        "s" => CellType.SharedText,
        "b" => CellType.Truth,
        "e" => CellType.Error,
        "inlineStr" or "str" => CellType.Text,
        _ => throw new UnusualPartException(),
    };

    // The value or the cell's own text, and the formula that gave it.
    private static string? ReadText(PartReader xml, out string formula)
    {
        string? text = null;
        formula = string.Empty;
        var level = xml.Level;
        while (xml.NextIn(level))
        {
            var isValue = xml.Is("v");
            if (isValue || xml.Is("is"))
            {
                text = text is null ? isValue ? xml.ReadText() : TextsPart.ReadItem(xml) : throw new UnusualPartException();
            }
            else
            {
                formula = xml.Is("f") ? xml.ReadText() : throw new UnusualPartException();
            }
        }

        return text;
    }

    private object? ValueOf(string text, CellType type, StyleFormat? format)
    {
        switch (type)
        {
            case CellType.Error:
                return null;
            case CellType.Truth:
                return text == "1";
            case CellType.Text:
                return TextsPart.Unescaped(text);
            case CellType.SharedText:
                var isThere = int.TryParse(text, NumberStyles.Any, CultureInfo.InvariantCulture, out var index) && index >= 0 && index < strings.Count;
                return isThere ? TextsPart.Unescaped(strings[index]) : text;
            default:
                return double.TryParse(text, NumberStyles.Any, CultureInfo.InvariantCulture, out var number) ? format!.ValueOf(number, counts1904) : text;
        }
    }
}
