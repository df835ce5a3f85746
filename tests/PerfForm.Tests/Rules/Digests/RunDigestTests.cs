using PerfForm.Core.Diagnostics;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.Configured;
using PerfForm.Core.Rules.Profiles;

namespace PerfForm.Tests.Rules.Digests;

public sealed class RunDigestTests
{
    private const string Sound = """
        （2024年度）
        项目单位 | 甲局
        资金总额（万元） | 30.00
        年度绩效目标 | 培训村干部120人次，培训合格率95%以上。
        一级指标 | 二级指标 | 指标内容 | 指标值
        产出指标 | 数量指标 | 培训人次 | ≥120人次
        产出指标 | 质量指标 | 培训合格率 | ≥95%
        产出指标 | 时效指标 | 培训完成时间 | 2024年12月底前
        效益指标 | 社会效益指标 | 村干部持证率 | ≥80%
        满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥90%
        """;

    [Fact]
    public void A_sound_form_may_pass_one_with_warnings_when_mended_and_one_with_an_error_is_sent_back()
    {
        var digest = Check($"""
            === 甲
            {Sound}
            === 乙
            {Sound.Replace("≥90%", "较好", StringComparison.Ordinal)}
            === 丙
            {Sound.Replace("≥120人次", "≥≥120人次", StringComparison.Ordinal)}
            """).Digest;

        Assert.Equal([Conclusion.Pass, Conclusion.PassWhenMended, Conclusion.SendBack], digest.Forms.Select(form => form.Conclusion));
        Assert.Equal((1, 0), (digest.Forms[2].Counts.Must, digest.Forms[0].Counts.Must));
        Assert.Equal(30m, digest.Forms[0].Amount);
    }

    [Fact]
    public void Opinions_name_the_indicators_that_they_are_about()
    {
        var form = Assert.Single(Check(Sound.Replace("≥90%", "较好", StringComparison.Ordinal)).Digest.Forms);
        var opinion = Assert.Single(form.Opinions);
        Assert.Equal(ReviewCategory.ValueMismatch, opinion.Category);
        Assert.Equal(["学员满意度"], opinion.Subjects);
    }

    [Fact]
    public void Departments_stand_with_the_worst_first_and_faults_with_the_commonest()
    {
        var wrong = Sound.Replace("≥120人次", "≥≥120人次", StringComparison.Ordinal);
        var digest = Check($"""
            === 甲
            {Sound}
            === 乙
            {wrong.Replace("甲局", "乙局", StringComparison.Ordinal)}
            === 丙
            {wrong.Replace("甲局", "乙局", StringComparison.Ordinal)}
            """).Digest;

        Assert.Equal(["乙局", "甲局"], digest.Departments.Select(department => department.Name));
        Assert.Equal((2, 2, 60m), (digest.Departments[0].Forms, digest.Departments[0].SentBack, digest.Departments[0].Amount!.Value));
        Assert.Equal(("PF302", 2, 2), (digest.Faults[0].Kind.Code, digest.Faults[0].Findings, digest.Faults[0].Forms));
    }

    [Fact]
    public void What_a_template_lacks_is_told_once_for_all_its_forms_and_held_against_none()
    {
        var unit = Sound.Replace("资金总额（万元）", "资金总额", StringComparison.Ordinal);
        var result = Check(string.Join('\n', Enumerable.Range(1, 5).Select(at =>
            $"=== 项目{at}\n{unit.Replace("120人次", $"{119 + at}人次", StringComparison.Ordinal)}")));

        var told = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Kind.Code == "PF006");
        Assert.Equal(About.Template, told.About);
        Assert.Contains("同一模板的 5 张表", told.Message.Chinese, StringComparison.Ordinal);
        var note = Assert.Single(result.Digest.Templates, note => note.Kind.Code == "PF006");
        Assert.Equal((5, 5), (note.Forms, note.Of));
        Assert.All(result.Digest.Forms, form => Assert.Equal(Conclusion.Pass, form.Conclusion));
    }

    [Fact]
    public void A_level_that_stands_wrong_on_the_forms_of_several_departments_is_the_templates()
    {
        var printed = Sound.Replace("效益指标 | 社会效益指标", "产出指标 | 社会效益指标", StringComparison.Ordinal) + "\n效益指标 | 生态效益指标 | 空气优良率 | ≥80%";
        var result = Check(string.Join('\n', "甲乙丙丁".Select((letter, at) =>
            $"=== {letter}\n{printed.Replace("甲局", $"{letter}局", StringComparison.Ordinal).Replace("120人次", $"{119 + at}人次", StringComparison.Ordinal)}")));

        var told = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Kind.Code == "PF104");
        Assert.Equal((About.Template, Severity.Warning), (told.About, told.Severity));
        Assert.Equal(4, Assert.Single(result.Digest.Templates, note => note.Kind.Code == "PF104").Forms);
        Assert.All(result.Digest.Forms, form => Assert.Equal(0, form.Counts.Must));
    }

    [Fact]
    public void A_level_that_stands_wrong_on_the_forms_of_one_department_is_its_own_fault()
    {
        var own = Sound.Replace("效益指标 | 社会效益指标", "产出指标 | 社会效益指标", StringComparison.Ordinal) + "\n效益指标 | 生态效益指标 | 空气优良率 | ≥80%";
        var result = Check(string.Join('\n', Enumerable.Range(1, 4).Select(at =>
            $"=== 项目{at}\n{own.Replace("120人次", $"{119 + at}人次", StringComparison.Ordinal)}")));

        Assert.Equal(4, result.Diagnostics.Count(diagnostic => diagnostic is { Kind.Code: "PF104", About: About.Content, Severity: Severity.Error }));
    }

    [Fact]
    public void A_blank_table_is_one_finding_with_what_follows_from_it()
    {
        var result = Check("""
            （2024年度）
            项目单位 | 甲局
            资金总额（万元） | 30.00
            年度绩效目标 | 培训村干部120人次，培训合格率95%以上。
            一级指标 | 二级指标 | 指标内容 | 指标值
            产出指标 | 数量指标 | |
            产出指标 | 质量指标 | |
            效益指标 | 社会效益指标 | |
            """);

        var told = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.Equal("PF113", told.Kind.Code);
        Assert.Contains(told.Consequences, follows => follows.Kind.Code == "PF101");
        Assert.Equal(1, Assert.Single(result.Digest.Forms).Counts.Must);
    }

    [Theory]
    [InlineData(1, 1, 1, 0, Conclusion.SendBack)]
    [InlineData(3, 1, 2, 0, Conclusion.PassWhenMended)]
    [InlineData(1, 5, 0, 4, Conclusion.Pass)]
    [InlineData(1, 5, 0, 5, Conclusion.PassWhenMended)]
    public void A_profile_says_from_how_many_findings_on(int sendBack, int mend, int must, int should, Conclusion conclusion) =>
        Assert.Equal(conclusion, new ConclusionTable(sendBack, mend).Of(must, should));

    private static LintResult Check(string forms) => Linted.Sketch(forms, Settings.Default, new LintOptions { Today = new DateOnly(2026, 1, 1) }).Result;
}
