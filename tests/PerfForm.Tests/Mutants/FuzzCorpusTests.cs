using System.IO.Compression;
using PerfForm.Fuzzing;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Mutants;

/// <summary>
/// What fuzzing found that reaches something: each input gives a result or is refused in words. A few of each usually, all where it is thorough.
/// </summary>
public sealed class FuzzCorpusTests
{
    private const string Folder = "Corpus";
    private static readonly int OfEachTarget = Thorough.Times(usual: 15, thorough: int.MaxValue);

    public static TheoryData<string> Targets { get; } = [.. FuzzTargets.ByName.Keys];

    [Theory]
    [MemberData(nameof(Targets))]
    public void The_corpus_of_a_target_is_taken(string target)
    {
        using var corpus = ZipFile.OpenRead(Path.Combine(AppContext.BaseDirectory, Folder, $"{target}.zip"));
        Assert.NotEmpty(corpus.Entries);
        var step = Math.Max(1, corpus.Entries.Count / OfEachTarget);
        foreach (var entry in corpus.Entries.Where((_, at) => at % step == 0))
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            var fault = Record.Exception(() => FuzzTargets.ByName[target](bytes.ToArray()));
            Assert.True(fault is null, $"{target} {entry.FullName}: {fault}");
        }
    }

    [Fact]
    public void Each_corpus_has_a_target() => Assert.Equal(
        FuzzTargets.ByName.Keys.Order(StringComparer.Ordinal),
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, Folder), "*.zip").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));
}
