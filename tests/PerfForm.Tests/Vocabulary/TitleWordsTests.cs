using PerfForm.Core.Model.Kinds;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Tests.Vocabulary;

public sealed class TitleWordsTests
{
    private static readonly FormKind[] Kinds = [OverallKind.Kind, ProjectKind.Kind];
    private readonly TitleWords _titles = FormWords.LoadEmbedded().Titles;

    [Theory]
    [InlineData("深圳市大鹏新区政务服务数据管理局整体支出绩效目标申报表", "overall")]
    [InlineData("项目支出绩效目标申报表", "project")]
    [InlineData("财政项目支出绩效目标申报表（2026年度）", "project")]
    [InlineData("区域绩效目标申报表", "project")]
    [InlineData("绩效目标申报表", null)]
    public void Titles_of_declarations_tell_the_kind(string title, string? kind)
    {
        Assert.True(_titles.IsTitle(title));
        Assert.False(_titles.IsRelative(title));
        Assert.Equal(kind, _titles.KindOf(title, Kinds)?.Name);
    }

    [Theory]
    [InlineData("项目支出绩效自评表")]
    [InlineData("部门整体支出绩效目标执行监控表")]
    [InlineData("绩效目标审核表")]
    public void Relatives_are_known_by_their_titles(string title)
    {
        Assert.True(_titles.IsTitle(title));
        Assert.True(_titles.IsRelative(title));
        Assert.Null(_titles.KindOf(title, Kinds));
    }

    [Theory]
    [InlineData("项目绩效目标")]
    [InlineData("绩效项目指标表")]
    [InlineData("保障项目绩效目标实现，做好报表")]
    [InlineData("年度总体目标")]
    public void Captions_and_sentences_are_no_titles(string text) => Assert.False(_titles.IsTitle(text));
}
