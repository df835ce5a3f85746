namespace PerfForm.Core.Text;

/// <summary>Paths as people and data are shown them.</summary>
internal static class PathText
{
    /// <summary>The path with <c>/</c> between its parts and without a leading <c>./</c>, so that output is the same on every system.</summary>
    public static string Displayed(string path)
    {
        var displayed = path.Replace(Path.DirectorySeparatorChar, '/');
        return displayed.StartsWith("./", StringComparison.Ordinal) ? displayed[2..] : displayed;
    }
}
