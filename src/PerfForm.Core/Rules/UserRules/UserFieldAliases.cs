namespace PerfForm.Core.Rules.UserRules;

/// <summary>Older names of fields, which users' rules may still use, with the columns of the contract that they mean.</summary>
internal static class UserFieldAliases
{
    /// <summary>Those of an indicator's columns.</summary>
    public static readonly IReadOnlyList<(string Alias, string Column)> OfIndicators =
    [
        ("value", "target_raw"),
        ("number", "target_value"),
        ("operator", "target_operator"),
        ("measureUnit", "target_unit"),
    ];

    /// <summary>Those of a form's columns.</summary>
    public static readonly IReadOnlyList<(string Alias, string Column)> OfForms = [("period", "project_period")];
}
