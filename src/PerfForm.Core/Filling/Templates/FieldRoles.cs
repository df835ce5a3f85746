using PerfForm.Core.Model.Layout;

namespace PerfForm.Core.Filling.Templates;

/// <summary>Which labels announce which values, by pointers of the contract.</summary>
internal static class FieldRoles
{
    /// <summary>Values that stand beside a caption: the first of its captions that the form has.</summary>
    public static IReadOnlyList<(string Pointer, CaptionRole[] Roles)> Captions { get; } =
    [
        ("/department", [CaptionRole.Department]),
        ("/unit", [CaptionRole.Unit, CaptionRole.FilingUnit]),
        ("/project/name", [CaptionRole.ProjectName]),
        ("/project/code", [CaptionRole.ProjectCode]),
        ("/project/category", [CaptionRole.ProjectCategory]),
        ("/project/period", [CaptionRole.ProjectPeriod]),
        ("/contact/name", [CaptionRole.ContactName]),
        ("/contact/phone", [CaptionRole.ContactPhone]),
        ("/budget/total", [CaptionRole.BudgetTotal]),
        ("/termBudget/total", [CaptionRole.TermTotal]),
    ];

    /// <summary>Parts of a sum, which may stand twice: for the year and for the whole period.</summary>
    public static IReadOnlyList<(string Key, CaptionRole Role)> Parts { get; } = [("fiscal", CaptionRole.BudgetFiscal), ("other", CaptionRole.BudgetOther)];

    /// <summary>Goals, by horizon.</summary>
    public static IReadOnlyList<(Model.Horizon Horizon, CaptionRole[] Roles)> Goals { get; } =
    [
        (Model.Horizon.Annual, [CaptionRole.GoalAnnual, CaptionRole.GoalAny]),
        (Model.Horizon.Term, [CaptionRole.GoalTerm]),
    ];

    /// <summary>Columns of the indicator table.</summary>
    public static IReadOnlyList<(string Key, HeaderRole[] Roles)> Columns { get; } =
    [
        ("name", [HeaderRole.Name, HeaderRole.NameOrExplanation]),
        ("target", [HeaderRole.Value]),
        ("sign", [HeaderRole.Sign]),
        ("measure", [HeaderRole.MeasureUnit]),
        ("weight", [HeaderRole.Weight]),
        ("explanation", [HeaderRole.Explanation]),
        ("note", [HeaderRole.Note]),
    ];
}
