using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Kinds;

namespace PerfForm.Core.Readers;

/// <summary>Makes forms of their data.</summary>
internal static class FormReader
{
    /// <summary>The form of an object.</summary>
    /// <exception cref="UnreadableDataException">A key is missing.</exception>
    public static Form Read(DataObject data) =>
        new(KindOf(data.Required("kind")), data.Text("sheet") ?? string.Empty, RangeOf(data.Text("range")))
        {
            Title = data.Sourced("title"),
            Year = data.Whole("year") is { } year ? new DeclaredYear(year, data.Cell) : null,
            Department = data.Sourced("department"),
            Unit = data.Sourced("unit"),
            Project = data.Object("project") is { } project ? ProjectOf(project) : null,
            Contact = data.Object("contact") is { } contact ? new Contact { Name = contact.Sourced("name"), Phone = contact.Sourced("phone") } : null,
            Budget = MoneyOf(data.Object("budget")),
            TermBudget = MoneyOf(data.Object("termBudget")),
            Tasks = data.List("tasks", TaskOf),
            Goals = data.List("goals", goal => new Goal(HorizonOf(goal), new Sourced<string>(goal.Required("text"), goal.Cell))),
            Indicators = data.List("indicators", IndicatorOf),
            Fields = data.List("fields", FieldOf),
            Unclaimed = data.List("unclaimed", cell => new UnclaimedCell(cell.Cell, cell.Required("text"))),
            IsBlank = data.Text("reading") == ReadingState.Blank.Name(),
            PartiallyRead = data.Text("reading") == ReadingState.Partial.Name() ? FormParts.Indicators : FormParts.None,
            IsHidden = data.IsTrue("hidden"),
        };

    private static FormKind KindOf(string name) => FormKinds.All.First(kind => kind.Name == name);

    private static CellRange RangeOf(string? text)
    {
        var corners = (text ?? string.Empty).Split(':');
        return CellAddress.TryParse(corners[0], out var first) && CellAddress.TryParse(corners[^1], out var last) ? new CellRange(first, last) : default;
    }

    private static Horizon HorizonOf(DataObject data) => data.Required("horizon") == Horizon.Term.Name() ? Horizon.Term : Horizon.Annual;

    private static Project ProjectOf(DataObject data) => new()
    {
        Name = data.Sourced("name"),
        Code = data.Sourced("code"),
        Category = data.Sourced("category"),
        Period = data.Sourced("period"),
    };

    private static Money? MoneyOf(DataObject? data) => data is null ? null : new Money
    {
        Total = data.SourcedNumber("total"),
        Fiscal = data.SourcedNumber("fiscal"),
        Other = data.SourcedNumber("other"),
        Lines = data.List("lines", line => new MoneyLine(line.Required("label"), new Sourced<decimal>(line.RequiredNumber("amount"), line.Cell))),
        DeclaredUnit = data.Sourced("declaredUnit"),
    };

    private static MainTask TaskOf(DataObject data) =>
        new(new Sourced<string>(data.Required("name"), data.Cell), data.Sourced("content"), MoneyOf(data.Object("budget")));

    private static LabelledField FieldOf(DataObject data) => new(data.Required("label"), new Sourced<string>(data.Required("value"), data.Cell));

    private static Indicator IndicatorOf(DataObject data)
    {
        var labels = new Queue<string>(data.Texts("labels"));
        var (level1, level2) = (LevelOf(data, "level1", labels), LevelOf(data, "level2", labels));
        return new Indicator(HorizonOf(data), TargetReader.Read(data.RequiredObject("target")), data.Cell)
        {
            Level1 = level1,
            Level2 = level2,
            Levels = (LevelOrigin)Math.Max(0, ModelNames.LevelOrigins.ToList().IndexOf(data.Text("levels") ?? string.Empty)),
            Name = data.Sourced("name"),
            Weight = data.SourcedNumber("weight"),
            Direction = data.Sourced("direction"),
            Explanation = data.Sourced("explanation"),
            Note = data.Sourced("note"),
            Fields = data.List("fields", FieldOf),
            Grades = data.List("grades", grade => new Grade(grade.Required("label"), TargetReader.Read(grade.RequiredObject("target")), grade.Cell)),
        };
    }

    // Labels as written are given for all levels that there are, or for none.
    private static Level? LevelOf(DataObject data, string key, Queue<string> labels) =>
        data.Text(key) is { } name ? new Level(name, labels.TryDequeue(out var label) ? label : null, data.Cell) : null;
}
