using PerfForm.Core.Model;

namespace PerfForm.Core.Readers;

/// <summary>Makes targets of their data.</summary>
internal static class TargetReader
{
    /// <summary>The target of an object.</summary>
    /// <exception cref="UnreadableDataException">A key is missing.</exception>
    public static Target Read(DataObject data)
    {
        var raw = data.Required("raw");
        return data.Required("kind") switch
        {
            "number" => Number(data, raw),
            "range" => Range(data, raw),
            "period" => new PeriodTarget(raw, data.Required("start"), data.Required("end")),
            "deadline" => Deadline(data, raw),
            "multiple" => new MultipleTarget(raw, data.List("parts", Read)),
            "qualitative" => new WordTarget(raw, WordTargetKind.Qualitative),
            "notApplicable" => new WordTarget(raw, WordTargetKind.NotApplicable),
            "placeholder" => new WordTarget(raw, WordTargetKind.Placeholder),
            "blank" => new WordTarget(raw, WordTargetKind.Blank),
            _ => new WordTarget(raw, WordTargetKind.Text),
        };
    }

    private static NumberTarget Number(DataObject data, string raw) =>
        new(raw, ComparisonText.Parse(data.Required("operator")), data.RequiredNumber("value"), data.Text("unit"), data.IsTrue("implied"))
        {
            Basis = data.Text("basis"),
            Per = data.Text("per"),
            IsUnitImplied = data.IsTrue("unitImplied"),
        };

    private static RangeTarget Range(DataObject data, string raw) =>
        new(raw, data.RequiredNumber("lower"), data.RequiredNumber("upper"), data.Text("unit")) { IsUnitImplied = data.IsTrue("unitImplied") };

    private static DeadlineTarget Deadline(DataObject data, string raw) => new(raw)
    {
        Year = data.Whole("year"),
        Month = data.Whole("month"),
        Day = data.Whole("day"),
        Part = data.Text("part"),
        Recurs = data.Text("recurs"),
    };
}
