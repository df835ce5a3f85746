using PerfForm.Core.Grids;

namespace PerfForm.Core.Importers.Indicators;

/// <summary>Sorts the cells of a row of the indicator table by what they are.</summary>
internal interface IRowReader
{
    /// <summary>Reads a row; null where the table has ended above it.</summary>
    IndicatorRow? Read(GridRow row);
}
