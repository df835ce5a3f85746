using PerfForm.Core.Grids;
using PerfForm.Core.Model.Layout;

namespace PerfForm.Core.Importers.Headers;

/// <summary>A column of an indicator table.</summary>
/// <param name="Role">What it holds.</param>
/// <param name="Header">The header's cell; a merged header covers several grid columns.</param>
internal sealed record HeaderColumn(HeaderRole Role, Cell Header)
{
    /// <summary>The header above it, where the header has two rows (指标值 over 运算符号 | 内容 | 度量单位); null for none.</summary>
    public Cell? Parent { get; init; }

    /// <summary>What spoke for its being one.</summary>
    public LayoutEvidence Evidence { get; init; }

    /// <summary>How clearly its cells say so; null where its header, not its cells, said what it holds.</summary>
    public LayoutMargin? Margin { get; init; }

    /// <summary>Whether the column is one of several that hold the values of one recipient each (石牛镇 | 赤水镇 …).</summary>
    public bool IsRecipient { get; init; }
}
