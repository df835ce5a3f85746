using PerfForm.Core.Diagnostics;

namespace PerfForm.Core.Reviews.Copies.Styles;

/// <summary>The fills of marked cells: light red, amber and blue, that black text is read on, also in print.</summary>
internal static class SeverityColors
{
    private static readonly string[] Colors = ["DDEBF7", "FFEB9C", "FFC7CE"];

    /// <summary>Red, green and blue in six hexadecimal digits.</summary>
    public static string Of(Severity severity) => Colors[(int)severity];
}
