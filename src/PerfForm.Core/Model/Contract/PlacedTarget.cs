using PerfForm.Core.Grids;

namespace PerfForm.Core.Model.Contract;

/// <summary>A target with the indicator that it stands in, which knows the cells.</summary>
/// <param name="Target">The target, or a part of one.</param>
/// <param name="Indicator">The indicator.</param>
internal sealed record PlacedTarget(Target Target, Indicator Indicator)
{
    /// <summary>The cell of the value.</summary>
    public CellAddress? Cell => Indicator.Cell;

    /// <summary>The cell of the sign.</summary>
    public CellAddress? SignCell => Indicator.SignCell ?? Indicator.Cell;

    /// <summary>The cell of the unit.</summary>
    public CellAddress? UnitCell => Indicator.UnitCell ?? Indicator.Cell;

    /// <summary>The parts of a target of several; null for all others.</summary>
    public IReadOnlyList<PlacedTarget>? Parts =>
        Target is MultipleTarget multiple ? [.. multiple.Parts.Select(part => new PlacedTarget(part, Indicator))] : null;
}
