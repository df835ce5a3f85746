using System.Text.RegularExpressions;

namespace PerfForm.Core.Text;

/// <summary>The years that a text names: 2025-2027年.</summary>
internal static partial class YearText
{
    /// <summary>The years, in the text's order, as they are written.</summary>
    public static List<string> In(string text)
    {
        var years = new List<string>();
        foreach (Match match in Year().Matches(text))
        {
            years.Add(match.Value);
        }

        return years;
    }

    [GeneratedRegex("20[0-9]{2}")]
    private static partial Regex Year();
}
