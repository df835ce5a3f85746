using PerfForm.Cli.Reporting;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Tests.Cli;

public class LabelWordTests
{
    [Fact]
    public void Captions_are_named_by_their_keys_in_the_vocabulary() =>
        Assert.All(Enum.GetValues<CaptionRole>(), role => Assert.Equal($"captions.{FormWords.KeyOf(role)}", LabelWord.Of(LabelRole.Of(role))));

    [Fact]
    public void Headers_are_named_by_their_keys_in_the_vocabulary() =>
        Assert.All(Enum.GetValues<HeaderRole>(), role => Assert.Equal($"headers.{FormWords.KeyOf(role)}", LabelWord.Of(LabelRole.Of(role))));

    [Fact]
    public void Levels_are_named_by_their_canonical_names_where_they_have_one() => Assert.Equal(
        ["levels1.产出指标", "levels2.数量指标", "level", "level"],
        new[] { LabelRole.Level1("产出指标"), LabelRole.Level2("数量指标"), LabelRole.Level1(null), LabelRole.Level2(null) }.Select(LabelWord.Of));

    [Fact]
    public void Every_other_sort_of_label_has_a_word_of_its_own()
    {
        LabelRole[] others =
        [
            LabelRole.Title, LabelRole.Year, LabelRole.LoosePair, LabelRole.Block, LabelRole.HeaderPart, LabelRole.AnyLevel, LabelRole.Ordinal,
            LabelRole.Repeated, LabelRole.Blank, LabelRole.Unknown,
        ];
        Assert.Equal(others.Length, others.Select(LabelWord.Of).Distinct().Count());
    }
}
