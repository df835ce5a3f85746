namespace PerfForm.Core.Grids.SpreadsheetMl;

/// <summary>The number formats that XML spreadsheets call by name, as Excel writes them elsewhere.</summary>
internal static class NamedFormat
{
    /// <summary>The format's code; a code is itself.</summary>
    public static string Of(string format) => format switch
    {
        "Percent" => "0.00%",
        "Fixed" => "0.00",
        "Standard" => "#,##0.00",
        "Scientific" => "0.00E+00",
        "Currency" or "Euro Currency" => "#,##0.00",
        "General Number" => "General",
        "General Date" => "yyyy-mm-dd hh:mm",
        "Short Date" or "Medium Date" => "yyyy-mm-dd",
        "Long Date" => "yyyy年m月d日",
        "Long Time" or "Medium Time" or "Short Time" => "hh:mm:ss",
        _ => format,
    };
}
