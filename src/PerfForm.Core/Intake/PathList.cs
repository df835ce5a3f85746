using PerfForm.Core.Guards;

namespace PerfForm.Core.Intake;

/// <summary>A list of paths in a file: one a line, or parted by NUL as <c>find -print0</c> does.</summary>
public static class PathList
{
    private const char Separator = '\0';

    /// <summary>Reads a list, in UTF-8 or else GB18030. Empty lines are passed over.</summary>
    /// <exception cref="IOException">It cannot be read, or is larger than a file may be.</exception>
    public static IReadOnlyList<string> Read(Stream list)
    {
        var text = MemberNames.Decode(Content(list)).TrimStart('\uFEFF');
        var separator = text.Contains(Separator, StringComparison.Ordinal) ? Separator : '\n';
        return [.. text.Split(separator).Select(line => line.TrimEnd('\r')).Where(line => line.Trim().Length > 0)];
    }

    private static byte[] Content(Stream list)
    {
        try
        {
            return BoundedContent.Read(list, expected: 0, packed: 0, ReadingLimits.Default);
        }
        catch (LimitExceededException more)
        {
            throw new IOException(more.Message, more);
        }
    }
}
