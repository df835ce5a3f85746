using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Amounts;
using PerfForm.Core.Importers.Captions;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Layout;

namespace PerfForm.Core.Importers.Budget;

/// <summary>Captions of money side by side (总额 | 财政拨款 | 其他资金) that head the columns of a small table, with what stands in its rows.</summary>
/// <param name="reading">The form.</param>
/// <param name="headers">The captions, from the left.</param>
internal sealed class MoneyHeaders(FormReading reading, List<Cell> headers)
{
    /// <summary>The captions, from the left.</summary>
    public List<Cell> Cells => headers;

    /// <summary>The text in front of the columns in a row that has an amount under one of them; null for none.</summary>
    public Cell? LabelOf(int row)
    {
        var label = reading.FreeRow(row).FindLast(cell => cell.Address.Column < headers[0].Address.Column);
        return label is { Kind: CellKind.Text } && headers.Exists(header => AmountUnder(header, row) is not null) ? label : null;
    }

    /// <summary>The amount under one of the captions that begins in a row; null for none.</summary>
    public Cell? AmountUnder(Cell header, int row) =>
        reading.BeginningAt(row, header.Address.Column) is { } cell && AmountReader.IsAmount(cell) ? cell : null;

    /// <summary>A caption with the amount in a row, whose unit the header over it may give; null where there is no amount.</summary>
    public CaptionPair? PairOf(CaptionRole role, Cell label, int row, Cell header, Horizon horizon) => AmountUnder(header, row) is { } amount
        ? new CaptionPair(role, label, reading.Vocabulary.Label(header.Text)?.Remark ?? string.Empty, [new CaptionValue(amount, amount.Text)])
        { Horizon = horizon, Evidence = LayoutEvidence.KnownWord }
        : null;
}
