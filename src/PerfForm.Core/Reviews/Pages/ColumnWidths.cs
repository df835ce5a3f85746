using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Pages;

/// <summary>How wide the columns of a drawn form are: received files do not all say it, and a page has another width than a sheet.</summary>
internal sealed class ColumnWidths
{
    private const int Narrowest = 48;
    private const int Widest = 260;

    // A text of twice the length stands on more lines too, not only in a wider column.
    private const int PixelsOfRoot = 21;
    private readonly int[] _pixels;

    /// <summary>The widths for a form.</summary>
    public ColumnWidths(DrawnGrid drawn)
    {
        var longest = drawn.Columns.ToDictionary(column => column, _ => 0);
        foreach (var cell in drawn.Rows.SelectMany(row => row.Cells).Where(cell => cell is { Wide: 1, Cell: not null }))
        {
            var width = cell.Cell!.Text.Split('\n').Max(line => TextWidth.Of(line));
            longest[cell.Place.Column] = Math.Max(longest[cell.Place.Column], width);
        }

        _pixels = [.. drawn.Columns.Select(column => Math.Clamp((int)(Math.Sqrt(longest[column]) * PixelsOfRoot), Narrowest, Widest))];
    }

    /// <summary>The width below which the columns are too narrow to be read, in pixels.</summary>
    public int Least => _pixels.Sum();

    /// <summary>Each column's part of the whole.</summary>
    public IEnumerable<string> Shares => _pixels.Select(pixels => Share.Of(pixels, Least, digits: 1));
}
