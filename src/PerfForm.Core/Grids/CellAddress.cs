using System.Globalization;

namespace PerfForm.Core.Grids;

/// <summary>The place of a cell: row and column, both counted from 0. Prints as Excel's name box takes it (<c>B4</c>).</summary>
/// <param name="Row">
/// Row, from 0; in text files the line. Text above a table of a document stands in rows below 0, and prints as the table's first row: the nearest
/// place that has an address.
/// </param>
/// <param name="Column">Column, from 0.</param>
public readonly record struct CellAddress(int Row, int Column) : IComparable<CellAddress>
{
    /// <summary>The row as people count it, from 1.</summary>
    public int RowNumber => Math.Max(Row, 0) + 1;

    /// <summary>Orders by row, then by column: the order in which a form is read.</summary>
    public int CompareTo(CellAddress other) =>
        Row != other.Row ? Row.CompareTo(other.Row) : Column.CompareTo(other.Column);

    /// <summary>The address in A1 style, without sheet and without <c>$</c>.</summary>
    public override string ToString() => ColumnLetters(Column) + RowNumber.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads an A1 address such as <c>E37</c>.</summary>
    /// <exception cref="FormatException">The text is no A1 address.</exception>
    public static CellAddress Parse(string text) => TryParse(text, out var address) ? address : throw new FormatException($"'{text}' is no cell address.");

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <(CellAddress left, CellAddress right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >(CellAddress left, CellAddress right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <=(CellAddress left, CellAddress right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >=(CellAddress left, CellAddress right) => left.CompareTo(right) >= 0;

    /// <summary>Reads an A1 address; false where the text is none.</summary>
    internal static bool TryParse(ReadOnlySpan<char> text, out CellAddress address)
    {
        var column = 0;
        var at = 0;
        for (; at < text.Length && char.IsAsciiLetterUpper(text[at]); at++)
        {
            column = column * 26 + (text[at] - 'A' + 1);
        }

        var isAddress = int.TryParse(text[at..], NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row > 0 && column > 0;
        address = isAddress ? new CellAddress(row - 1, column - 1) : default;
        return isAddress;
    }

    /// <summary>The letters of a column: A for 0.</summary>
    internal static string ColumnLetters(int column)
    {
        var letters = string.Empty;
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + (rest - 1) % 26) + letters;
        }

        return letters;
    }
}
