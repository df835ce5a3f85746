using System.Globalization;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.House;

/// <summary>Files of words: one word a line, sorted where order has no meaning, none twice under its key, no long lines.</summary>
public class WordFilesTests
{
    private const int LongestLine = 160;

    public static TheoryData<string> Files =>
    [
        "Vocabulary/vocabulary.yaml", "Rules/Words/rule-words.yaml",
        .. Directory.GetFiles(PathOf("Rules/Profiles"), "*.yaml").Order(StringComparer.Ordinal).Select(file => $"Rules/Profiles/{Path.GetFileName(file)}"),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Lines_are_short(string file) => Assert.DoesNotContain(File.ReadLines(PathOf(file)), line => line.Length > LongestLine);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_line_holds_one_word(string file) => Assert.DoesNotContain(File.ReadLines(PathOf(file)), line =>
        line.Split('#')[0] is var content
        && content.Contains(": [", StringComparison.Ordinal)
        && !IsRange(content)
        && !content.EndsWith(": []", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void No_word_stands_twice_under_its_key(string file)
    {
        var lists = WordList.In(File.ReadAllLines(PathOf(file)));
        Assert.NotEmpty(lists);
        Assert.All(lists, list => Assert.Equal(list.Words.Distinct(StringComparer.Ordinal), list.Words));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Words_are_sorted_unless_a_comment_says_that_order_counts(string file) => Assert.All(
        WordList.In(File.ReadAllLines(PathOf(file))).Where(list => !list.Says("order counts")),
        list =>
        {
            var free = list.Says("the first word of a role is the usual one") ? list.Words.Skip(1) : list.Words;
            Assert.Equal((list.Key, string.Join('\n', free.Order(StringComparer.Ordinal))), (list.Key, string.Join('\n', free)));
        });

    [Fact]
    public void Most_lists_are_sorted()
    {
        var lists = WordList.In(File.ReadAllLines(PathOf("Vocabulary/vocabulary.yaml")));
        Assert.True(lists.Count(list => list.Says("order counts")) * 20 < lists.Count);
    }

    private static string PathOf(string file) => Golden.PathOf(Path.Combine("src", "PerfForm.Core", file));

    // [40, 65]
    private static bool IsRange(string content) =>
        content[(content.IndexOf('[', StringComparison.Ordinal) + 1)..]
            .TrimEnd(']')
            .Split(", ")
            .All(part => int.TryParse(part, CultureInfo.InvariantCulture, out _));
}
