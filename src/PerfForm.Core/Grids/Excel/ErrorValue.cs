namespace PerfForm.Core.Grids.Excel;

/// <summary>The error values of binary workbooks: [MS-XLS] BErr, [MS-XLSB] BErr.</summary>
internal static class ErrorValue
{
    /// <summary>The text that Excel shows for the code, such as <c>#REF!</c>.</summary>
    public static string Text(byte code) => code switch
    {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        0x2A => "#N/A",
        0x2B => "#GETTING_DATA",
        _ => "#ERROR!",
    };
}
