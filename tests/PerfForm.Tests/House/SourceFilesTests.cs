using PerfForm.Tests.Support;

namespace PerfForm.Tests.House;

/// <summary>Files that people edit have short lines, and no source file is long.</summary>
public sealed class SourceFilesTests
{
    private const int LongestLine = 160;
    private const int MostLines = 250;

    private static readonly string[] Edited = [".cs", ".yaml", ".yml", ".sh"];
    private static readonly string[] Folders = ["src", "tests", "samples", ".ci", ".github"];

    // What is made by programs, or is data as it was received.
    private static readonly string[] NotEdited = ["/bin/", "/obj/", "/Golden/", "/Fixtures/", "samples/expected/", "samples/declaration"];

    [Fact]
    public void No_line_is_too_long() => Assert.Empty(
        from file in Files()
        from line in File.ReadLines(Golden.PathOf(file)).Index()
        where line.Item.Length > LongestLine
        select $"{file}:{line.Index + 1} has {line.Item.Length} characters");

    [Fact]
    public void No_source_file_is_too_long() => Assert.Empty(
        from file in Files()
        where file.EndsWith(".cs", StringComparison.Ordinal)
        let lines = File.ReadLines(Golden.PathOf(file)).Count()
        where lines > MostLines
        select $"{file} has {lines} lines");

    [Fact]
    public void Files_of_all_kinds_are_looked_at() => Assert.All(
        ["src/PerfForm.Core/Pipeline.cs", "src/PerfForm.Core/Vocabulary/vocabulary.yaml", ".ci/run", ".github/workflows/ci.yml", "samples/bulk.sh"],
        file => Assert.Contains(file, Files()));

    private static IEnumerable<string> Files() =>
        from folder in Folders
        from path in Directory.EnumerateFiles(Golden.PathOf(folder), "*", SearchOption.AllDirectories)
        let file = Path.GetRelativePath(Golden.PathOf("."), path).Replace(Path.DirectorySeparatorChar, '/')
        where Edited.Contains(Path.GetExtension(file), StringComparer.Ordinal) || file == ".ci/run"
        where !Array.Exists(NotEdited, part => file.Contains(part, StringComparison.Ordinal))
        select file;
}
