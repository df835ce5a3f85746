using System.Text;

namespace PerfForm.Core.Grids.Flow;

/// <summary>A cell of a document's table while the table is read.</summary>
/// <param name="row">Its first row, from 0.</param>
/// <param name="column">Its first column, from 0.</param>
/// <param name="rows">How many rows it covers, at least 1; may reach below the table.</param>
/// <param name="columns">How many columns it covers, at least 1.</param>
internal sealed class FlowCell(int row, int column, int rows, int columns)
{
    private readonly StringBuilder _text = new();
    private bool _isSeen;

    /// <summary>Its first row.</summary>
    public int Row { get; } = row;

    /// <summary>Its first column.</summary>
    public int Column { get; } = column;

    /// <summary>Its last row so far.</summary>
    public int LastRow { get; private set; } = row + rows - 1;

    /// <summary>How many columns it covers.</summary>
    public int Columns { get; } = columns;

    /// <summary>Whether a person does not see its place, whatever it holds.</summary>
    public bool IsPlaceHidden { get; init; }

    /// <summary>Whether a person sees nothing of it.</summary>
    public bool IsHidden => IsPlaceHidden || !_isSeen;

    /// <summary>Whether it is print that was cut at the cell's edge.</summary>
    public bool MayBeCut { get; set; }

    /// <summary>Its text so far, a paragraph a line.</summary>
    public string Text => _text.ToString();

    /// <summary>Adds a paragraph.</summary>
    public void AddLine(string text, bool isSeen = true)
    {
        _isSeen |= isSeen && text.Length > 0;
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }

        _text.Append(text);
    }

    /// <summary>Makes it one row taller.</summary>
    public void Grow() => LastRow++;
}
