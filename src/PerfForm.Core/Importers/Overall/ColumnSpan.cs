using PerfForm.Core.Grids;

namespace PerfForm.Core.Importers.Overall;

/// <summary>Columns of the grid that lie side by side.</summary>
/// <param name="First">The first, from 0.</param>
/// <param name="End">The one behind the last.</param>
internal readonly record struct ColumnSpan(int First, int End)
{
    /// <summary>Whether a column is one of them.</summary>
    public bool Holds(int column) => column >= First && column < End;

    /// <summary>The cells that begin in them.</summary>
    public List<Cell> In(List<Cell> row)
    {
        var span = this;
        return row.FindAll(cell => span.Holds(cell.Address.Column));
    }
}
