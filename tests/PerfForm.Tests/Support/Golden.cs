namespace PerfForm.Tests.Support;

/// <summary>
/// Compares text with a file that is kept in the repository. With UPDATE_GOLDEN=1 in the environment the file is written anew, to be
/// read in the diff before it is committed.
/// </summary>
internal static class Golden
{
    /// <summary>Whether the files are to be written anew.</summary>
    public static bool IsWrittenAnew => Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    /// <summary>Compares with a file of the Golden folder.</summary>
    public static void Matches(string actual, string name) => MatchesFile(actual, Path.Combine("tests", "PerfForm.Tests", "Golden", name));

    /// <summary>Compares with a file of the repository.</summary>
    public static void MatchesFile(string actual, string path)
    {
        var file = PathOf(path);
        if (IsWrittenAnew)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }

        Assert.Equal(File.ReadAllText(file), actual.TrimStart('\uFEFF'));
    }

    /// <summary>The full path of a file of the repository.</summary>
    public static string PathOf(string path) => Path.Combine(Repository(), path);

    // Tests run below the repository; a continuous integration build hides the path of the source.
    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PerfForm.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
        }

        return folder.FullName;
    }
}
