using System.Globalization;
using System.Text;
using PerfForm.Core.Reviews.Copies.Parts;
using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Copies.Opinions;

/// <summary>The rows of a sheet that the tool makes: texts in their cells, each row as high as its texts need.</summary>
/// <param name="widths">The columns' widths, in characters.</param>
internal sealed class SheetRows(IReadOnlyList<int> widths)
{
    private const double LineHeight = 15;
    private const double Padding = 5;
    private const double Highest = 409;

    // A line ends where the next word does not fit.
    private const double Filled = 0.92;

    private readonly StringBuilder _rows = new();
    private readonly List<string> _merged = [];
    private readonly List<string> _links = [];

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>The rows.</summary>
    public string Data => _rows.ToString();

    /// <summary>The merged areas; empty for none.</summary>
    public string Merged => _merged.Count == 0
        ? string.Empty
        : $"""<mergeCells count="{_merged.Count}">{string.Concat(_merged.Select(area => $"<mergeCell ref=\"{area}\"/>"))}</mergeCells>""";

    /// <summary>The links; empty for none.</summary>
    public string Links => _links.Count == 0 ? string.Empty : $"<hyperlinks>{string.Concat(_links)}</hyperlinks>";

    /// <summary>Adds an empty row.</summary>
    public void Skip() => Count++;

    /// <summary>Adds a row with one text across all columns.</summary>
    /// <param name="text">The text.</param>
    /// <param name="style">Its style.</param>
    /// <param name="lineHeight">The height of a line, in points.</param>
    public void AddAcross(string text, int style, double lineHeight = LineHeight)
    {
        string[] others = [.. Enumerable.Repeat(string.Empty, widths.Count - 1)];
        Add([text, .. others], [.. Enumerable.Repeat(style, widths.Count)], (Lines(text, widths.Sum()) * lineHeight) + Padding);
        _merged.Add($"A{Count}:{(char)('A' + widths.Count - 1)}{Count}");
    }

    /// <summary>Adds a row with a text a column.</summary>
    public void Add(IReadOnlyList<string> texts, IReadOnlyList<int> styles) =>
        Add(texts, styles, (texts.Select((text, column) => Lines(text, widths[column])).Max() * LineHeight) + Padding);

    /// <summary>Links a cell of the last row to another place of the workbook.</summary>
    /// <param name="column">The cell's column, from 0.</param>
    /// <param name="place">The place, as formulas name it.</param>
    public void Link(int column, string place) =>
        _links.Add($"""<hyperlink ref="{(char)('A' + column)}{Count}" location="{XmlWords.Attribute(place)}"/>""");

    private static int Lines(string text, int width) => TextWidth.LinesOf(text, width * Filled);

    private void Add(IReadOnlyList<string> texts, IReadOnlyList<int> styles, double height)
    {
        Count++;
        var shown = Math.Min(height, Highest).ToString(CultureInfo.InvariantCulture);
        _rows.Append(CultureInfo.InvariantCulture, $"""<row r="{Count}" ht="{shown}" customHeight="1">""");
        for (var column = 0; column < texts.Count; column++)
        {
            _rows.Append(CultureInfo.InvariantCulture, $"""<c r="{(char)('A' + column)}{Count}" s="{styles[column]}" """);
            _rows.Append(
                texts[column].Length == 0 ? "/>" : $"""t="inlineStr"><is><t xml:space="preserve">{XmlWords.Text(texts[column])}</t></is></c>""");
        }

        _rows.Append("</row>");
    }
}
