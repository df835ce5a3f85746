using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Ledgers;

/// <summary>What the rows of the ledger call things.</summary>
internal static class LedgerNames
{
    private static readonly Bilingual WholeDepartment = new("部门整体支出", "overall expenditure");

    /// <summary>A department, also where none is known.</summary>
    public static string DepartmentIn(string name, Language language) => name.Length > 0 ? name : ReviewNames.NoDepartment.In(language);

    /// <summary>The department of a form; null for no form.</summary>
    public static string? DepartmentOf(ReviewedForm? form, Language language) => form is null ? null : DepartmentIn(form.Digest.Department, language);

    /// <summary>The unit that hands in a form.</summary>
    public static string? UnitOf(Form form) => (form.Unit ?? form.Department)?.Value;

    /// <summary>The project of a form, or that it is of the whole department.</summary>
    public static string ProjectOf(ReviewedForm form, Language language) =>
        form.Form.Project?.Name?.Value ?? (form.Form.Kind.IsOfDepartment ? WholeDepartment.In(language) : form.Digest.Name);
}
