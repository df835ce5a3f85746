using System.Text.RegularExpressions;
using YamlDotNet.Core;

namespace PerfForm.Core.Writers.Yaml;

/// <summary>Which YAML style keeps a text a text.</summary>
internal static partial class YamlText
{
    /// <summary>Quoted where a YAML 1.1 or 1.2 reader would take the plain text for a number, date, truth value or null.</summary>
    public static ScalarStyle StyleOf(string text) => OtherType().IsMatch(text) || text.Length == 0 ? ScalarStyle.DoubleQuoted : ScalarStyle.Any;

    [GeneratedRegex(@"^(?:[-+.]?[\d.][\d_,.:eE+\-xXoOabcdefABCDEF]*(?:[ tT].*)?|[-+]?\.(?:inf|nan)|~|null|true|false|yes|no|on|off|y|n|=|<<)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex OtherType();
}
