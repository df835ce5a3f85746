using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Headers;
using PerfForm.Core.Model;

namespace PerfForm.Core.Importers.Indicators;

/// <summary>An indicator table, or one half of it, and what it is for.</summary>
/// <param name="Header">The columns of this half.</param>
/// <param name="LastRow">The last row that may belong to it.</param>
/// <param name="Horizon">年度 or 中期.</param>
internal sealed record TableHalf(IndicatorHeader Header, int LastRow, Horizon Horizon)
{
    /// <summary>The header that tells whose values these are (石牛镇), or of which other year (2024年指标值); null where they are the form's own.</summary>
    public Cell? Recipient { get; init; }
}
