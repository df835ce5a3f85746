using System.Buffers;
using PerfForm.Core.Guards;

namespace PerfForm.Core.Grids.Content;

/// <summary>
/// Refuses text with a line of far too many fields by its bytes, before they are decoded. What stands in quotes is looked at again when the
/// text is parted.
/// </summary>
internal static class LongestLine
{
    private static readonly SearchValues<byte> Marks = SearchValues.Create(",;|\t\n"u8);

    /// <summary>Looks at the bytes; in UTF-16 the marks have the same bytes.</summary>
    /// <exception cref="LimitExceededException">A line has more delimiters than a workbook may have cells.</exception>
    public static void Check(ReadOnlySpan<byte> bytes, ReadingLimits limits)
    {
        if (bytes.Length <= limits[ReadingLimit.Cells])
        {
            return;
        }

        var fields = 0L;
        for (var at = bytes.IndexOfAny(Marks); at >= 0; at = bytes.IndexOfAny(Marks))
        {
            fields = bytes[at] == (byte)'\n' ? 0 : fields + 1;
            limits.Check(ReadingLimit.Cells, fields);
            bytes = bytes[(at + 1)..];
        }
    }
}
