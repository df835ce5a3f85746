using PerfForm.Core.Model;
using PerfForm.Core.Model.Contract;

namespace PerfForm.Core.Writers.Tables;

/// <summary>The things within the forms of a document, in their order.</summary>
internal static class FormRows
{
    private const string Budget = "budget";
    private const string TermBudget = "termBudget";
    private const string Tasks = "tasks";

    /// <summary>The keys of what holds lines of money.</summary>
    public static IReadOnlyList<string> HoldersOfMoney { get; } = [Budget, TermBudget, Tasks];

    /// <summary>The forms themselves.</summary>
    public static IEnumerable<TableRow<Form>> Forms(Document document) =>
        TableForm.In(document).Select(place => new TableRow<Form>(place, place.Form!, place.Number!.Value));

    /// <summary>The things of one list of each form.</summary>
    public static IEnumerable<TableRow<T>> Of<T>(Document document, Func<Form, IReadOnlyList<T>> items)
        where T : class => TableForm.In(document).SelectMany(place => items(place.Form!).Select((item, i) => new TableRow<T>(place, item, i + 1)));

    /// <summary>The further lines of money: of the budget, of the whole period's, and of each task's.</summary>
    public static IEnumerable<TableRow<MoneyLine>> MoneyLines(Document document) => TableForm.In(document).SelectMany(place =>
        Lines(place, place.Form!.Budget, Budget, holder: null)
            .Concat(Lines(place, place.Form.TermBudget, TermBudget, holder: null))
            .Concat(place.Form.Tasks.SelectMany((task, i) => Lines(place, task.Budget, Tasks, i + 1))));

    /// <summary>Label-value pairs: the form's, then those of its indicators.</summary>
    /// <param name="document">The document.</param>
    /// <param name="ofForms">Whether the forms' own are wanted.</param>
    /// <param name="ofIndicators">Whether those of indicators are wanted.</param>
    public static IEnumerable<TableRow<LabelledField>> Fields(Document document, bool ofForms, bool ofIndicators) => TableForm.In(document).SelectMany(place =>
        (ofForms ? place.Form!.Fields : []).Select((field, i) => new TableRow<LabelledField>(place, field, i + 1))
            .Concat(
                (ofIndicators ? place.Form!.Indicators : []).SelectMany((indicator, at) =>
                    indicator.Fields.Select((field, i) => new TableRow<LabelledField>(place, field, i + 1) { Holder = at + 1 }))));

    /// <summary>The parts of targets of several.</summary>
    public static IEnumerable<TableRow<PlacedTarget>> TargetParts(Document document) => TableForm.In(document).SelectMany(place =>
        place.Form!.Indicators.SelectMany((indicator, at) =>
            (new PlacedTarget(indicator.Target, indicator).Parts ?? []).Select((part, i) =>
                new TableRow<PlacedTarget>(place, part, i + 1) { Holder = at + 1 })));

    /// <summary>The grades of indicators.</summary>
    public static IEnumerable<TableRow<Grade>> Grades(Document document) => TableForm.In(document).SelectMany(place =>
        place.Form!.Indicators.SelectMany((indicator, at) =>
            indicator.Grades.Select((grade, i) => new TableRow<Grade>(place, grade, i + 1) { Holder = at + 1 })));

    private static IEnumerable<TableRow<MoneyLine>> Lines(TableForm place, Money? money, string heldBy, int? holder) =>
        (money?.Lines ?? []).Select((line, i) => new TableRow<MoneyLine>(place, line, i + 1) { HeldBy = heldBy, Holder = holder });
}
