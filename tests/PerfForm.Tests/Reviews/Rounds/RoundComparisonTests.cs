using CsCheck;
using PerfForm.Core.Reviews.Rounds;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Reviews.Rounds;

public sealed class RoundComparisonTests
{
    private const string Header = "一级指标 | 二级指标 | 指标内容 | 指标值\n";

    // A row of an indicator: what it says at first, mended, and changed but still wrong. The level stands in the row, so that rows can move.
    private static readonly (string Level, string Name, string Bad, string Mended, string StillWrong)[] Faults =
    [
        ("满意度指标 | 服务对象满意度指标", "有效投诉件数", "≥5件", "≤5件", "≥8件"),
        ("产出指标 | 时效指标", "设备采购完成时间", "及时", "2024年9月底前", "按时完成"),
        ("产出指标 | 质量指标", "验收合格情况", "合格", "≥98%", "达标"),
        ("产出指标 | 数量指标", "巡查河道长度", "≥120", "≥120公里", "≥130"),
        ("产出指标 | 质量指标", "疫苗接种覆盖率", "≥950%", "≥95%", "≥190%"),
        ("产出指标 | 数量指标", "发放宣传手册", "", "≥2000册", "≥**册"),
    ];

    [Fact]
    public void What_is_left_as_it_was_is_not_mended() => AssertBecame(Verdict.Unchanged, fault => fault.Bad);

    [Fact]
    public void What_is_put_right_is_mended() => AssertBecame(Verdict.Mended, fault => fault.Mended);

    [Fact]
    public void What_is_changed_and_wrong_again_is_still_wrong() => AssertBecame(Verdict.StillWrong, fault => fault.StillWrong);

    [Fact]
    public void A_finding_that_was_not_there_is_new()
    {
        var comparison = TwoRounds.Compare(
            Header + "产出指标 | 时效指标 | 完工时间 | 2024年9月底前\n", Header + "产出指标 | 时效指标 | 完工时间 | 及时\n");
        Assert.Equal("New", TwoRounds.Of(comparison, "完工时间"));
    }

    [Fact]
    public void A_form_that_is_not_handed_in_again_is_named()
    {
        var comparison = TwoRounds.Compare(
            $"=== 甲\n项目名称 | 甲项目\n{Header}产出指标 | 时效指标 | 完工时间 | 及时\n=== 乙\n项目名称 | 乙项目\n",
            "=== 乙\n项目名称 | 乙项目\n");
        Assert.True(comparison.Count(Verdict.NotHandedIn) > 0);
        Assert.Contains(comparison.Forms, form => form.Now is null && form.Earlier!.Name == "甲项目");
    }

    [Fact]
    public void A_project_under_another_name_is_known_by_its_indicators()
    {
        var table = string.Concat(Faults.Select(fault => $"{fault.Level} | {fault.Name} | {fault.Bad}\n"));
        var comparison = TwoRounds.Compare($"项目名称 | 河道巡查\n{Header}{table}", $"项目名称 | 水环境综合整治\n{Header}{table}");
        var form = Assert.Single(comparison.Forms);
        Assert.Equal(("河道巡查", "水环境综合整治"), (form.Earlier!.Name, form.Now!.Name));
        Assert.Equal(0, form.Count(Verdict.New));
    }

    [Fact]
    public void Amounts_and_targets_that_were_changed_without_being_asked_are_told()
    {
        const string Before = "资金总额（万元） | 100.00 | 财政拨款 | 100.00 | 其他资金 | 0.00\n" + Header + "产出指标 | 数量指标 | 新建公厕数量 | ≥8座\n";
        var comparison = TwoRounds.Compare(
            Before, Before.Replace("100.00", "160.00", StringComparison.Ordinal).Replace("≥8座", "≥5座", StringComparison.Ordinal));
        var changes = Assert.Single(comparison.Forms).Changes;
        Assert.Contains(changes, change => change is { Before: "100", After: "160" } && change.What.Chinese.Contains("总额", StringComparison.Ordinal));
        Assert.Contains(changes, change => change is { Before: "≥8座", After: "≥5座" });
    }

    [Fact]
    public void What_a_finding_asked_for_is_no_silent_change()
    {
        var comparison = TwoRounds.Compare(
            Header + "产出指标 | 时效指标 | 完工时间 | 及时\n", Header + "产出指标 | 时效指标 | 完工时间 | 2024年9月底前\n");
        Assert.Empty(Assert.Single(comparison.Forms).Changes);
    }

    [Fact]
    public void A_round_is_the_same_when_it_was_written_and_read()
    {
        var round = TwoRounds.RoundOf(Header + string.Concat(Faults.Select(fault => $"{fault.Level} | {fault.Name} | {fault.Bad}\n")));
        using var written = new MemoryStream();
        RoundFile.Write(round, written);
        written.Position = 0;
        using var reader = new StreamReader(written);
        var comparison = RoundComparison.Of(RoundFile.Read(reader), round);
        Assert.All(comparison.Forms.SelectMany(form => form.Findings), finding => Assert.Equal(Verdict.Unchanged, finding.Verdict));
        Assert.All(comparison.Forms, form => Assert.Empty(form.Changes));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"schema\":\"perfform/1\"}\n")]
    [InlineData("{\"schema\":\"perfform-round/1\"}\n{\"key\":1}\n")]
    [InlineData("PK\u0003\u0004")]
    public void What_is_no_round_is_refused(string content)
    {
        using var reader = new StringReader(content);
        Assert.Throws<FormatException>(() => RoundFile.Read(reader));
    }

    // Each sample plants six verdicts: values mended, left, made worse; rows moved and put between; the sheet and the project named anew.
    [Fact]
    public void Every_planted_verdict_is_told_whatever_else_moves() => Seeded.All(
        Gen.Select(Gen.Int[0, 2].Array[Faults.Length], Gen.Int[0, 4], Gen.Bool, Gen.Bool, Gen.Bool),
        count: 60,
        sample =>
        {
            var (acts, inserted, isMoved, isSheetRenamed, isProjectRenamed) = sample;
            var before = Faults.Select(fault => $"{fault.Level} | {fault.Name} | {fault.Bad}\n");
            var after = Faults.Select((fault, at) => $"{fault.Level} | {fault.Name} | {ValueOf(fault, acts[at])}\n");
            var rows = Enumerable.Range(1, inserted).Select(number => $"产出指标 | 数量指标 | 维修路灯第{number}批盏数 | ≥{number * 10}盏\n");
            var comparison = TwoRounds.Compare(
                $"=== 甲\n项目名称 | 河道巡查\n{Header}{string.Concat(before)}",
                $"=== {(isSheetRenamed ? "表二" : "甲")}\n项目名称 | {(isProjectRenamed ? "水环境综合整治" : "河道巡查")}\n{Header}"
                    + string.Concat(rows.Concat(isMoved ? after.Reverse() : after)));
            var wrong = Faults
                .Select((fault, at) => (fault.Name, Expected: ExpectedOf(fault, acts[at]), Told: TwoRounds.Of(comparison, fault.Name)))
                .Where(told => told.Told != told.Expected)
                .ToList();
            Assert.True(wrong.Count == 0, string.Join("; ", wrong));
            return true;
        });

    private static string ValueOf((string Level, string Name, string Bad, string Mended, string StillWrong) fault, int act) =>
        act switch { 0 => fault.Bad, 1 => fault.Mended, _ => fault.StillWrong };

    private static string ExpectedOf((string Level, string Name, string Bad, string Mended, string StillWrong) fault, int act) =>
        act switch { 0 => nameof(Verdict.Unchanged), 1 => nameof(Verdict.Mended), _ => nameof(Verdict.StillWrong) };

    private static void AssertBecame(
        Verdict verdict, Func<(string Level, string Name, string Bad, string Mended, string StillWrong), string> valueOf)
    {
        var comparison = TwoRounds.Compare(
            Header + string.Concat(Faults.Select(fault => $"{fault.Level} | {fault.Name} | {fault.Bad}\n")),
            Header + string.Concat(Faults.Select(fault => $"{fault.Level} | {fault.Name} | {valueOf(fault)}\n")));
        Assert.All(Faults, fault => Assert.Equal(verdict.ToString(), TwoRounds.Of(comparison, fault.Name)));
    }
}
