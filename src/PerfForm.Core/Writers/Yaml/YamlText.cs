using System.Text.RegularExpressions;
using YamlDotNet.Core;

namespace PerfForm.Core.Writers.Yaml;

/// <summary>Which YAML style keeps a text a text.</summary>
internal static partial class YamlText
{
    /// <summary>Quoted where a YAML 1.1 or 1.2 reader would take the plain text for a number, date, truth value or null.</summary>
    public static ScalarStyle StyleOf(string text) => text.Length == 0 || OtherType().IsMatch(text) ? ScalarStyle.SingleQuoted : ScalarStyle.Any;

    private const string Integer = @"[-+]?(?:\d[\d_,]*|0o[0-7]+|0x[\da-f_]+|0b[01_]+)";
    private const string Real = @"[-+]?(?:\d[\d_,]*\.?[\d_]*|\.\d[\d_]*)(?:e[-+]?\d+)?|[-+]?\.(?:inf|nan)";
    private const string SixtyBased = @"[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.\d*)?";
    private const string Date = @"\d{4}-\d{1,2}-\d{1,2}(?:[ t].*)?";
    private const string Word = "~|null|true|false|yes|no|on|off|y|n|=|<<";

    [GeneratedRegex("^(?:" + Integer + "|" + Real + "|" + SixtyBased + "|" + Date + "|" + Word + ")$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex OtherType();
}
