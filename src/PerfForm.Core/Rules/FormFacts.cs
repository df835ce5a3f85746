using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Kinds;
using PerfForm.Core.Rules.Storage;

namespace PerfForm.Core.Rules;

/// <summary>What tells a form from the others of a run. It stays in memory where the form itself is put away.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Sheet">The sheet that it stands on.</param>
/// <param name="Range">The cells that it covers.</param>
internal sealed record FormFacts(FormKind Kind, string Sheet, CellRange Range)
{
    /// <summary>The facts of a form.</summary>
    public FormFacts(Form form)
        : this(form.Kind, form.Sheet, form.Range)
    {
        (Title, Year, Department, Unit, UnitKey) = (form.Title, form.Year, form.Department, form.Unit, FormKey.UnitOf(form));
        (ProjectName, ProjectCode) = (form.Project?.Name, form.Project?.Code);
        (Amount, PartiallyRead) = ((form.Budget?.Total ?? form.TermBudget?.Total)?.Value, form.PartiallyRead);
    }

    /// <inheritdoc cref="Form.Title"/>
    public Sourced<string>? Title { get; private init; }

    /// <inheritdoc cref="Form.Year"/>
    public DeclaredYear? Year { get; }

    /// <inheritdoc cref="Form.Department"/>
    public Sourced<string>? Department { get; private init; }

    /// <inheritdoc cref="Form.Unit"/>
    public Sourced<string>? Unit { get; private init; }

    /// <summary>The project's name; null where it has none.</summary>
    public Sourced<string>? ProjectName { get; private init; }

    /// <summary>The project's code; null where it has none.</summary>
    public Sourced<string>? ProjectCode { get; }

    /// <summary>The money that it asks for, in 万元: of the year, else of the whole period. Null where neither was read.</summary>
    public decimal? Amount { get; }

    /// <inheritdoc cref="Form.PartiallyRead"/>
    public FormParts PartiallyRead { get; }

    /// <summary>The unit that it is of, or its department, as forms are compared; empty where it says none.</summary>
    public string UnitKey { get; private init; } = string.Empty;

    /// <summary>The same, with the texts of a pool.</summary>
    public FormFacts With(TextPool texts) => this with
    {
        Sheet = texts.Of(Sheet),
        Title = texts.Of(Title),
        Department = texts.Of(Department),
        Unit = texts.Of(Unit),
        ProjectName = texts.Of(ProjectName),
        UnitKey = texts.Of(UnitKey),
    };
}
