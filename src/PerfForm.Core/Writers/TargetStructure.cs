using PerfForm.Core.Grids;
using PerfForm.Core.Model;

namespace PerfForm.Core.Writers;

/// <summary>The keys of a target, in the contract's order.</summary>
internal sealed class TargetStructure(StructureWriter writer, CellAddress cell)
{
    public void Write(Target target)
    {
        writer.Text("raw", target.Raw, cell);
        writer.Text("kind", target.KindName());
        switch (target)
        {
            case NumberTarget number:
                writer.Text("operator", number.Operator.InData(), cell);
                writer.Number("value", number.Value, cell);
                WriteIfAny("unit", number.Unit);
                if (number.IsImplied)
                {
                    writer.Truth("implied", value: true);
                }

                break;
            case RangeTarget range:
                writer.Number("lower", range.Lower, cell);
                writer.Number("upper", range.Upper, cell);
                WriteIfAny("unit", range.Unit);
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

    private void WriteIfAny(string key, string? value)
    {
        if (value is not null)
        {
            writer.Text(key, value, cell);
        }
    }

    private void WriteIfAny(string key, int? value)
    {
        if (value is { } number)
        {
            writer.Number(key, number, cell);
        }
    }
}
