namespace PerfForm.Core.Intake;

/// <summary>A list of paths in a file: one a line, or parted by NUL as <c>find -print0</c> does.</summary>
public static class PathList
{
    private const char Separator = '\0';

    /// <summary>Reads a list, in UTF-8 or else GB18030. Empty lines are passed over.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static IReadOnlyList<string> Read(Stream list)
    {
        using var bytes = new MemoryStream();
        list.CopyTo(bytes);
        var text = MemberNames.Decode(bytes.ToArray()).TrimStart('\uFEFF');
        var separator = text.Contains(Separator, StringComparison.Ordinal) ? Separator : '\n';
        return [.. text.Split(separator).Select(line => line.TrimEnd('\r')).Where(line => line.Trim().Length > 0)];
    }
}
