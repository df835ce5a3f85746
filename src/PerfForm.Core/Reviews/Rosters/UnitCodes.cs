using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Rosters;

/// <summary>The codes that a form gives for its unit and department (单位编码).</summary>
internal static class UnitCodes
{
    private static readonly string[] OfUnits = ["单位编码", "单位代码", "预算单位编码", "预算单位代码", "项目单位编码", "项目单位代码"];
    private static readonly string[] OfDepartments = ["部门编码", "部门代码", "主管部门编码", "主管部门代码"];

    /// <summary>The codes, that of the unit before that of its department.</summary>
    public static IEnumerable<string> Of(Form form) =>
    [
        .. InFields(form, OfUnits), .. InName(form.Unit), .. InName(form.Department), .. InFields(form, OfDepartments),
    ];

    /// <summary>The first of them; null for none.</summary>
    public static string? FirstOf(Form form) => Of(form).FirstOrDefault();

    // What is a code has digits, and no more text than a code.
    private static IEnumerable<string> InFields(Form form, string[] labels) => form.Fields
        .Where(field => labels.Contains(NameText.KeyOf(field.Label), StringComparer.Ordinal))
        .Select(field => TextFolding.FoldWithoutSpace(field.Value.Value))
        .Where(code => code.Any(char.IsAsciiDigit) && code.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.'));

    private static IEnumerable<string> InName(Sourced<string>? name) => name is not null && NameText.CodeOfUnit(name.Value) is { } code ? [code] : [];
}
