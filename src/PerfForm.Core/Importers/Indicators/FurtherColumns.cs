using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Text;

namespace PerfForm.Core.Importers.Indicators;

/// <summary>Columns of an indicator table that the model has no key for: 是否核心指标, 评分标准, 上年实际值.</summary>
internal sealed class FurtherColumns(FormReading reading)
{
    // Cells that are merged over several rows belong to each of them.
    private readonly HashSet<Cell> _shared = new(ReferenceEqualityComparer.Instance);

    /// <summary>The row's cells in these columns, with their headers; they are taken.</summary>
    public LabelledField[] FieldsOf(IndicatorRow row)
    {
        if (row.Others.Count == 0)
        {
            return [];
        }

        foreach (var ordinal in row.Others.Where(other => other.Role == HeaderRole.Ordinal))
        {
            if (reading.IsFree(ordinal.Cell))
            {
                reading.Note(reading.Claim(ordinal.Cell), LabelRole.Ordinal, LayoutEvidence.HeaderBeside);
            }
        }

        var fields = new List<LabelledField>();
        foreach (var other in row.Others.Where(IsKept))
        {
            _shared.Add(other.Cell);
            var value = new Sourced<string>(OneLine.Of(reading.Claim(other.Cell).Text), other.Cell.Address);
            fields.Add(new LabelledField(OneLine.Of(other.Column.Header.Text), value));
        }

        return [.. fields];
    }

    private bool IsKept(OtherCell other) =>
        Array.IndexOf(reading.Kind.FieldColumns, other.Role) >= 0 && (reading.IsFree(other.Cell) || _shared.Contains(other.Cell));
}
