using System.Buffers;

namespace PerfForm.Core.Writers.Csv;

/// <summary>A line of CSV, as RFC 4180 has it; it ends in a line feed.</summary>
internal static class CsvLine
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\",\r\n");

    /// <summary>Writes a line. What holds a delimiter, a quote or a line's end, or begins or ends with a space, is quoted.</summary>
    public static void Write(TextWriter text, IEnumerable<CsvField> fields)
    {
        var isFirst = true;
        foreach (var field in fields)
        {
            if (!isFirst)
            {
                text.Write(',');
            }

            isFirst = false;
            text.Write(IsQuoted(field.Written) ? $"\"{field.Written.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field.Written);
        }

        text.Write('\n');
    }

    private static bool IsQuoted(string field) => field is [' ', ..] or [.., ' '] || field.AsSpan().ContainsAny(Special);
}
