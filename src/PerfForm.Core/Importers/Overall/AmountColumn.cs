using PerfForm.Core.Model.Layout;

namespace PerfForm.Core.Importers.Overall;

/// <summary>A column of amounts in the table of main tasks.</summary>
/// <param name="Role">What it holds: total, 财政拨款, 其他资金, or another line.</param>
/// <param name="Column">The grid column, from 0.</param>
/// <param name="Label">The header's text.</param>
internal sealed record AmountColumn(CaptionRole Role, int Column, string Label);
