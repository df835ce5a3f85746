using PerfForm.Core.Writers.Tables;

namespace PerfForm.Core.Writers.Sqlite;

/// <summary>Views over the tables: indicators and findings with all that is known of their forms, and a row a department.</summary>
internal static class DatabaseViews
{
    private const string OfForm = "form.source = own.source AND form.form = own.form";

    /// <summary>The statements that make them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Joined("v_indicators", DocumentTables.Default.Indicators),
        Joined("v_findings", DocumentTables.Default.Diagnostics),
        """
        CREATE VIEW v_departments AS
        SELECT coalesce(form.department, form.unit) AS department,
               form.year AS year,
               count(*) AS forms,
               sum(form.kind = 'overall') AS overall_forms,
               sum(form.kind = 'project') AS project_forms,
               sum(CASE WHEN form.kind = 'overall' THEN form.budget_total END) AS overall_budget,
               sum(CASE WHEN form.kind = 'project' THEN form.budget_total END) AS project_budget,
               sum(form.indicator_count) AS indicators,
               sum((SELECT count(*) FROM diagnostics own WHERE form.source = own.source AND form.form = own.form AND own.severity = 'error')) AS errors,
               sum((SELECT count(*) FROM diagnostics own WHERE form.source = own.source AND form.form = own.form AND own.severity = 'warning')) AS warnings
        FROM forms form
        GROUP BY coalesce(form.department, form.unit), form.year
        """,
    ];

    // Every column of the table, then those of the form that it does not repeat itself; one of the same name and another meaning is form_….
    private static string Joined(string view, DocumentTable table)
    {
        var own = table.Columns.Select(column => column.Name).ToHashSet(StringComparer.Ordinal);
        var repeated = table == DocumentTables.Default.Indicators;
        var further = DocumentTables.Default.Forms.Columns.Select(column => column.Name)
            .Select(name => (Name: name, Alias: own.Contains(name) ? $"form_{name}" : name))
            .Where(column =>
                !own.Contains(column.Alias) && !(own.Contains(column.Name) && (repeated || column.Name is "source" or "form" or "sheet" or "form_key")));
        var columns = string.Join(", ", further.Select(column => $"form.{column.Name} AS {column.Alias}"));
        return $"CREATE VIEW {view} AS\nSELECT own.*, {columns}\nFROM {table.Name} own LEFT JOIN forms form ON {OfForm}";
    }
}
