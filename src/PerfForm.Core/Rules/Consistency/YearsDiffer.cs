using System.Globalization;
using System.Text.RegularExpressions;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Consistency;

/// <summary>Forms of one unit in one file are of different years.</summary>
internal sealed partial class YearsDiffer() : SubmissionRule(new DiagnosticKind("PF508", "years-differ", Severity.Warning), ReviewCategory.Other)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Year | FormParts.Department | FormParts.Unit);

    public override Outcome Check(IReadOnlyList<FormCase> forms)
    {
        var overalls = forms.Where(form => form.Facts.Kind.IsOfDepartment).ToLookup(form => form.File, StringComparer.Ordinal);
        var groups = forms
            .Where(form => form.Facts.Year is not null && !IsInAnotherName(form.Facts))
            .GroupBy(form => $"{form.File}|{UnitOf(form, overalls[form.File].Count())}", StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .ToList();
        return Outcome.Where(groups.Count > 0, () => groups.SelectMany(Found));
    }

    // The year that most forms have is taken to be right. On a tie it is the overall form's year.
    private static IEnumerable<Finding> Found(IGrouping<string, FormCase> group)
    {
        var years = group.GroupBy(form => form.Facts.Year!.Value)
            .OrderByDescending(year => year.Count())
            .ThenByDescending(year => year.Any(form => form.Facts.Kind.IsOfDepartment))
            .ToList();
        var (usual, witness) = (years[0].Key, years[0].First());
        return years.Skip(1).SelectMany(year => year).Select(form => form.At(
            form.Facts.Year!.Cell,
            $"{form.Facts.Year.Value} 年度，而同一文件的“{witness.Facts.Sheet}”是 {usual} 年度",
            $"the year is {form.Facts.Year.Value}, but {usual} in {witness.Facts.Sheet} of the same file").With(form.Facts.Year.Value, usual) with
        {
            Difference = null,
            Related = [witness.Related(witness.Facts.Year!.Cell, $"{usual}", $"{usual}")],
        });
    }

    // The only overall form of a file speaks for all of it.
    private static string UnitOf(FormCase form, int overallsOfFile) =>
        overallsOfFile == 1 ? string.Empty : (form.Facts.Unit ?? form.Facts.Department) is { } unit ? NameText.KeyOf(unit.Value) : string.Empty;

    // A year in a project's name (2023年专项) or a document's (《…2023…》, 〔2023〕12号) is not the form's.
    private static bool IsInAnotherName(FormFacts form)
    {
        if (form.Year!.Cell is not { } cell)
        {
            return false;
        }

        var year = form.Year.Value.ToString(CultureInfo.InvariantCulture);
        return form.ProjectName is { } name && (name.Cell == cell || (name.Value.Contains(year, StringComparison.Ordinal) && IsIn(form, cell, name.Value)))
            || (form.Title is { } title && title.Cell == cell && !DocumentName().Replace(title.Value, string.Empty).Contains(year, StringComparison.Ordinal));
    }

    private static bool IsIn(FormFacts form, CellAddress cell, string name) =>
        form.Title is { } title && title.Cell == cell && title.Value.Contains(name, StringComparison.Ordinal);

    [GeneratedRegex(@"《[^》]*》|[〔\[［(（【][0-9]{4}[〕\]］)）】]第?[0-9]+号", RegexOptions.ExplicitCapture)]
    private static partial Regex DocumentName();
}
