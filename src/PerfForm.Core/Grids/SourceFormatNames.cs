namespace PerfForm.Core.Grids;

/// <summary>The names of <see cref="SourceFormat"/>: those of <c>source.format</c>, which are the usual extensions too.</summary>
public static class SourceFormatNames
{
    /// <summary>The name in data, without a point: <c>xlsx</c>.</summary>
    public static string Name(this SourceFormat format) => format switch
    {
        SourceFormat.Xlsx => "xlsx",
        SourceFormat.Xlsm => "xlsm",
        SourceFormat.Xlsb => "xlsb",
        SourceFormat.Xls => "xls",
        SourceFormat.Csv => "csv",
        SourceFormat.Tsv => "tsv",
        _ => "txt",
    };

    /// <summary>Whether a file of this format may bear the extension. None at all misleads nobody, nor does one kind of plain text for another.</summary>
    public static bool IsNamed(this SourceFormat format, string extension) => extension.ToUpperInvariant() switch
    {
        "" => true,
        "CSV" or "TSV" or "TXT" or "TAB" => format is SourceFormat.Csv or SourceFormat.Tsv or SourceFormat.Txt,
        "XLS" or "ET" or "XLT" => format is SourceFormat.Xls,
        "XLTX" => format is SourceFormat.Xlsx,
        var other => string.Equals(other, format.Name(), StringComparison.OrdinalIgnoreCase),
    };
}
