namespace PerfForm.Core.Grids.Excel;

/// <summary>
/// The number formats that a workbook names by number alone, in their mainland Chinese form: ECMA-376 part 1, 18.8.30.
/// Currency signs are left out, as <see cref="NumberFormat"/> leaves them out.
/// </summary>
internal static class BuiltInFormats
{
    /// <summary>The format's text; null for General and for numbers that mean nothing.</summary>
    public static string? Of(int id) => id switch
    {
        1 => "0",
        2 => "0.00",
        3 or 5 or 6 or 37 or 38 or 41 or 42 => "#,##0",
        4 or 7 or 8 or 39 or 40 or 43 or 44 => "#,##0.00",
        9 => "0%",
        10 => "0.00%",
        11 => "0.00E+00",
        12 => "# ?/?",
        13 => "# ??/??",
        14 or 30 => "m/d/yyyy",
        15 => "d-mmm-yy",
        16 => "d-mmm",
        17 => "mmm-yy",
        18 or 34 or 55 => "h:mm AM/PM",
        19 or 35 or 56 => "h:mm:ss AM/PM",
        20 => "h:mm",
        21 => "h:mm:ss",
        22 => "m/d/yyyy h:mm",
        27 or 36 or 50 or 52 or 57 => "yyyy\"年\"m\"月\"",
        28 or 29 or 51 or 53 or 54 or 58 => "m\"月\"d\"日\"",
        31 => "yyyy\"年\"m\"月\"d\"日\"",
        32 => "h\"时\"mm\"分\"",
        33 => "h\"时\"mm\"分\"ss\"秒\"",
        45 => "mm:ss",
        46 => "[h]:mm:ss",
        47 => "mm:ss.0",
        48 => "##0.0E+0",
        49 => "@",
        _ => null,
    };
}
