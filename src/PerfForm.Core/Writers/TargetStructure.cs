using PerfForm.Core.Grids;
using PerfForm.Core.Model;

namespace PerfForm.Core.Writers;

/// <summary>The keys of a target, in the contract's order.</summary>
internal sealed class TargetStructure(StructureWriter writer, Indicator indicator)
{
    private readonly CellAddress _cell = indicator.Cell;

    public void Write(Target target)
    {
        writer.Text("raw", target.Raw, _cell);
        writer.Text("kind", target.KindName());
        switch (target)
        {
            case NumberTarget number:
                writer.Text("operator", number.Operator.InData(), indicator.SignCell ?? _cell);
                writer.Number("value", number.Value, _cell);
                WriteIfAny("unit", number.Unit, indicator.UnitCell);
                if (number.IsImplied)
                {
                    writer.Truth("implied", value: true);
                }

                break;
            case RangeTarget range:
                writer.Number("lower", range.Lower, _cell);
                writer.Number("upper", range.Upper, _cell);
                WriteIfAny("unit", range.Unit, indicator.UnitCell);
                break;
            case DeadlineTarget deadline:
                WriteIfAny("year", deadline.Year);
                WriteIfAny("month", deadline.Month);
                WriteIfAny("day", deadline.Day);
                WriteIfAny("part", deadline.Part);
                WriteIfAny("recurs", deadline.Recurs);
                break;
            case MultipleTarget multiple:
                writer.ListOf("parts", multiple.Parts, Write);
                break;
        }
    }

    private void WriteIfAny(string key, string? value, CellAddress? own = null)
    {
        if (value is not null)
        {
            writer.Text(key, value, own ?? _cell);
        }
    }

    private void WriteIfAny(string key, int? value)
    {
        if (value is { } number)
        {
            writer.Number(key, number, _cell);
        }
    }
}
