using System.Text.RegularExpressions;
using PerfForm.Core.Bulk;

namespace PerfForm.Tests.Support;

/// <summary>The files of a folder, byte by byte.</summary>
internal static partial class FolderContent
{
    /// <summary>Asserts that two output folders hold the same; the manifest's seconds may differ.</summary>
    public static void AssertSame(string expected, string actual)
    {
        Assert.Equal(NamesIn(expected), NamesIn(actual));
        foreach (var name in NamesIn(expected))
        {
            Assert.True(Content(expected, name).AsSpan().SequenceEqual(Content(actual, name)), name);
        }
    }

    private static string[] NamesIn(string folder) =>
        [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal)];

    private static byte[] Content(string folder, string name) => name == Manifest.FileName
        ? System.Text.Encoding.UTF8.GetBytes(Seconds().Replace(File.ReadAllText(Path.Combine(folder, name)), string.Empty))
        : File.ReadAllBytes(Path.Combine(folder, name));

    [GeneratedRegex("\"seconds\":[0-9.]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Seconds();
}
