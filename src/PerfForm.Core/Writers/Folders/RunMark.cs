using System.Security.Cryptography;
using System.Text;

namespace PerfForm.Core.Writers.Folders;

/// <summary>A small file in a finished folder that says, as a hash, which run's results lie there. Paths and options cannot be read from it.</summary>
internal static class RunMark
{
    /// <summary>The file.</summary>
    public const string FileName = ".perfform-run";

    /// <summary>What stands in the file.</summary>
    /// <param name="run">What the run is, in one line.</param>
    public static byte[] Of(string run) => Encoding.ASCII.GetBytes(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(run))) + "\n");

    /// <summary>Whether a folder says that its results are those of another run. One without the file is taken as it is.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="run">What the run is, in one line.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static bool IsOfOther(OutputFolder folder, string run)
    {
        var file = Path.Combine(folder.FullPath, FileName);
        return File.Exists(file) && !File.ReadAllBytes(file).AsSpan().SequenceEqual(Of(run));
    }
}
