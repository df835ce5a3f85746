using System.Globalization;
using System.Text;
using System.Xml;
using PerfForm.Core.Grids.Content;
using PerfForm.Core.Grids.Excel;

namespace PerfForm.Core.Grids.OpenDocument;

/// <summary>A cell: its value, and the text that is shown of it.</summary>
internal static class SheetCell
{
    /// <summary>Reads the element; null where it holds nothing that is shown.</summary>
    public static Cell? Read(XmlReader xml, CellRange area)
    {
        var type = xml.Named("value-type");
        var isError = xml.GetAttribute("value-type", "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0") == "error";
        var formula = xml.Named("formula");
        var value = type switch
        {
            "date" => xml.Named("date-value"),
            "time" => xml.Named("time-value"),
            "boolean" => xml.Named("boolean-value"),
            "string" => xml.Named("string-value"),
            _ => xml.Named("value"),
        };
        var shown = ReadText(xml, out var hasText);
        if (isError)
        {
            return new Cell(area, shown.Trim() is { Length: > 0 } error ? error : "#ERROR!", CellKind.Error);
        }

        // A formula without a value was never calculated; with an empty text, that is its result.
        return type is null && !hasText && formula is not null
            ? new Cell(area, formula, CellKind.Error)
            : Read(type, value, shown, area);
    }

    private static Cell? Read(string? type, string? value, string shown, CellRange area) => type switch
    {
        "float" when shown is "TRUE" or "FALSE" => CellContent.Read(shown == "TRUE", format: null, area),
        "float" or "currency" or "percentage" when TryNumber(value, out var number) =>
            CellContent.Read(number, ShownFormat.OfNumber(number, shown) ?? (type == "percentage" ? "0%" : null), area),
        "date" when DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) =>
            CellContent.Read(date, ShownFormat.OfDate(date, shown), area),
        "boolean" => CellContent.Read(value == "true", format: null, area),
        _ => CellContent.Read(shown.Length > 0 ? shown : value ?? string.Empty, format: null, area),
    };

    private static bool TryNumber(string? value, out double number) => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out number);

    // A paragraph a line. Notes and pictures are none of the cell's text.
    private static string ReadText(XmlReader xml, out bool hasText)
    {
        var text = new StringBuilder();
        var lines = 0;
        var depth = xml.Depth;
        while (xml.NextIn(depth))
        {
            if (xml.LocalName is "p" or "h")
            {
                text.Append(lines++ > 0 ? "\n" : string.Empty);
                ParagraphText.Read(xml, text);
            }
        }

        hasText = lines > 0;
        return text.ToString();
    }
}
