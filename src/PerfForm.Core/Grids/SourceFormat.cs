namespace PerfForm.Core.Grids;

/// <summary>What a file is, by its content. The names are those of <c>source.format</c>.</summary>
public enum SourceFormat
{
    /// <summary>Office Open XML workbook.</summary>
    Xlsx,

    /// <summary>Office Open XML workbook with macros.</summary>
    Xlsm,

    /// <summary>Office Open XML workbook with binary parts.</summary>
    Xlsb,

    /// <summary>Binary workbook of Excel 2.0 to 2003.</summary>
    Xls,

    /// <summary>Text separated by commas or semicolons.</summary>
    Csv,

    /// <summary>Text separated by tabs.</summary>
    Tsv,

    /// <summary>Other text.</summary>
    Txt,
}
