using System.Globalization;
using System.Text;
using System.Xml;

namespace PerfForm.Core.Writers.Xlsx;

/// <summary>Texts as a workbook can hold them.</summary>
internal static class CellText
{
    /// <summary>The most characters of a cell: Excel mends workbooks with more by throwing them away.</summary>
    public const int Longest = 32_767;
    private const string CutMark = "…";

    /// <summary>
    /// A text that XML and Excel take. What XML cannot hold is written as <c>_x000B_</c>, as Excel does; a longer text than a cell takes is
    /// cut and ends in <c>…</c>.
    /// </summary>
    public static string Of(string text)
    {
        var escaped = text.Contains("_x", StringComparison.Ordinal) || HasNoXml(text) ? Escape(text) : text;
        return escaped.Length <= Longest
            ? escaped
            : escaped[..(Longest - CutMark.Length - (char.IsHighSurrogate(escaped[Longest - CutMark.Length - 1]) ? 1 : 0))] + CutMark;
    }

    private static bool HasNoXml(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsXml(text, at))
            {
                return true;
            }
        }

        return false;
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsXml(text, at) || (text[at] == '_' && at + 1 < text.Length && text[at + 1] == 'x'))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)text[at]:X4}_");
            }
            else
            {
                escaped.Append(text[at]);
            }
        }

        return escaped.ToString();
    }

    private static bool IsXml(string text, int at) => XmlConvert.IsXmlChar(text[at])
        || (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        || (char.IsLowSurrogate(text[at]) && at > 0 && char.IsHighSurrogate(text[at - 1]));
}
