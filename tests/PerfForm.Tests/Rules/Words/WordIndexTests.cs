using CsCheck;
using PerfForm.Core.Rules.Words;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Rules.Words;

/// <summary>An index answers as a look at every word does.</summary>
public sealed class WordIndexTests
{
    private static readonly Gen<string> Texts = Gen.String[Gen.Char["甲乙丙"], 0, 8];
    private static readonly Gen<string[]> Lists = Gen.String[Gen.Char["甲乙丙"], 1, 3]
        .Array[0, 6]
        .Select(words => words.Distinct(StringComparer.Ordinal).ToArray());

    [Fact]
    public void Beginnings_are_found() => Seeded.All(Gen.Select(Lists, Texts), 2_000, drawn =>
        new WordIndex(drawn.Item1).Begins(drawn.Item2) == Array.Exists(drawn.Item1, word => drawn.Item2.StartsWith(word, StringComparison.Ordinal)));

    [Fact]
    public void Words_within_are_found() => Seeded.All(Gen.Select(Lists, Texts), 2_000, drawn =>
        new WordIndex(drawn.Item1).IsIn(drawn.Item2) == Array.Exists(drawn.Item1, word => drawn.Item2.Contains(word, StringComparison.Ordinal)));

    [Fact]
    public void The_longest_ending_is_found() => Seeded.All(Gen.Select(Lists, Texts), 2_000, drawn =>
        new WordIndex(drawn.Item1).EndingOf(drawn.Item2)
            == drawn.Item1.Where(word => drawn.Item2.EndsWith(word, StringComparison.Ordinal)).MaxBy(word => word.Length));
}
