namespace PerfForm.Core.Writers.Tables;

/// <summary>Names of columns that several tables have.</summary>
internal static class ColumnNamesOfTables
{
    /// <summary>The file's path.</summary>
    public const string Source = "source";

    /// <summary>A form's place in its file, from 1.</summary>
    public const string Form = "form";

    /// <summary>A form's key.</summary>
    public const string FormKey = "form_key";

    /// <summary>A cell.</summary>
    public const string Cell = "cell";
}
