using System.Runtime.CompilerServices;

namespace PerfForm.Tests.Support;

/// <summary>
/// Compares text with a file that is kept beside the tests. With UPDATE_GOLDEN=1 in the environment the file is written anew, to be
/// read in the diff before it is committed.
/// </summary>
internal static class Golden
{
    public static void Matches(string actual, string name, [CallerFilePath] string caller = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(caller)!, "..", "Golden", name);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", name)), actual);
    }
}
