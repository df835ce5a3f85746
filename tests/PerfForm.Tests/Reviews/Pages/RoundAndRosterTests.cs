using PerfForm.Core.Reviews;
using PerfForm.Core.Reviews.Rosters;
using PerfForm.Core.Reviews.Rounds;
using PerfForm.Core.Text;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Reviews.Pages;

/// <summary>The report tells what became of the earlier round, and who has not handed in.</summary>
public sealed class RoundAndRosterTests
{
    [Fact]
    public void What_was_mended_is_counted_and_what_was_changed_silently_is_listed()
    {
        var earlier = Round.Of(Of(new ReviewOptions { Language = Language.Chinese }, "≥120人次", "满意"));
        var html = Written(Of(new ReviewOptions { Language = Language.Chinese, Earlier = earlier }, "≥60人次", "≥90%"));
        Assert.Contains("<dt>已改</dt><dd>1</dd>", Section(html, "overview"), StringComparison.Ordinal);
        Assert.Contains("<td>≥120人次<td>≥60人次", Section(html, "round"), StringComparison.Ordinal);
        Assert.Contains("href=#round", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_has_not_handed_in_stands_in_the_report()
    {
        var roster = Roster.Read("名单.csv", "单位名称\n甲局\n乙局\n"u8.ToArray());
        var html = Written(Of(new ReviewOptions { Language = Language.Chinese, Roster = roster }, "≥120人次", "≥90%"));
        var section = Section(html, "roster");
        Assert.Contains("未报送 · 1", section, StringComparison.Ordinal);
        Assert.Contains("乙局 · 没有报送任何申报表", section, StringComparison.Ordinal);
    }

    [Fact]
    public void A_first_round_without_a_roster_says_nothing_of_either()
    {
        var html = Written(Of(new ReviewOptions { Language = Language.Chinese }, "≥120人次", "≥90%"));
        Assert.DoesNotContain("id=round", html, StringComparison.Ordinal);
        Assert.DoesNotContain("id=roster", html, StringComparison.Ordinal);
    }

    private static Review Of(ReviewOptions options, string count, string satisfaction) =>
        SmallReview.Of(options, ("甲.csv", SmallReview.Form("甲局", "培训", count: count, satisfaction: satisfaction)));

    private static string Written(Review review) => System.Text.Encoding.UTF8.GetString(new PerfForm.Core.Reviews.Pages.ReportPage(review).Head());

    private static string Section(string html, string id)
    {
        var start = html.IndexOf($"<section id={id}", StringComparison.Ordinal);
        return html[start..html.IndexOf("</section>", start, StringComparison.Ordinal)];
    }
}
