using System.Diagnostics;
using System.Text;
using CsCheck;
using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Kinds;
using PerfForm.Core.Reviews;
using PerfForm.Core.Reviews.Rosters;
using PerfForm.Core.Rules.Digests;
using PerfForm.Core.Rules.Profiles;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Reviews.Rosters;

public sealed class RosterAccountTests
{
    private static readonly CellAddress Nowhere = new(0, 0);

    [Fact]
    public void What_is_not_there_is_told_by_unit_and_project()
    {
        var account = Account(
            "单位编码,单位名称,项目编码,项目名称\n101,甲局,1001,道路养护\n101,甲局,1002,桥梁检测\n102,乙局,1003,办学条件改善\n",
            Form("甲局", "道路养护"));
        Assert.Equal(["桥梁检测"], account.Units[0].MissingProjects.Select(project => project.Name));
        Assert.Equal([false, true], account.Units.Select(unit => unit.HandedInNothing));
        Assert.Empty(account.Unlisted);
        Assert.Empty(account.Doubts);
    }

    [Fact]
    public void An_overall_form_that_is_asked_for_is_missed_until_it_is_there()
    {
        const string Roster = "单位名称,项目名称\n甲局,\n甲局,道路养护\n";
        Assert.True(Account(Roster, Form("甲局", "道路养护")).Units[0].MissesOverall);
        Assert.False(Account(Roster, Form("甲局", "道路养护"), Overall("甲局")).Units[0].MissesOverall);
    }

    [Fact]
    public void Forms_that_the_roster_does_not_have_are_unlisted()
    {
        var account = Account("单位名称,项目名称\n甲局,道路养护\n", Form("甲局", "道路养护"), Form("甲局", "外事经费"), Form("丙局", "道路养护"));
        Assert.Equal(["外事经费", "道路养护"], account.Unlisted.Select(form => form.Form.Project!.Name!.Value));
    }

    [Fact]
    public void A_code_is_stronger_than_a_name()
    {
        var account = Account("单位编码,单位名称,项目编码,项目名称\n101,甲局,1001,道路养护\n102,乙局,1002,桥梁检测\n", Form("甲局", "桥梁检测", "1002"));
        Assert.Equal([0, 1], account.Units.Select(unit => unit.Forms.Count));
        Assert.Contains("编码相同而名称不同", Assert.Single(account.Doubts).Why.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_is_known_by_the_code_beside_its_name_in_whatever_width()
    {
        var account = Account("单位编码,单位名称\n101,某某局\n", Form("［１０１］某某局", "道路养护"), Form("[101]办公室", "道路养护"));
        Assert.Equal(2, Assert.Single(account.Units).Forms.Count);
    }

    [Fact]
    public void Names_that_are_only_near_count_and_a_person_is_asked_once()
    {
        var account = Account("单位名称,项目名称\n某区教育局,道路养护\n某区教育局,桥梁检测\n", Form("区教育局", "道路养护"), Form("区教育局", "桥梁检测（新）"));
        Assert.Empty(account.Units[0].MissingProjects);
        Assert.Equal([null, "桥梁检测"], account.Doubts.Select(doubt => doubt.Project?.Name));
    }

    [Fact]
    public void A_template_that_nobody_filled_in_is_not_handed_in()
    {
        var form = Form("甲局", "道路养护");
        Assert.True(Account("单位名称\n甲局\n", form with { Form = form.Form with { IsBlank = true } }).Units[0].HandedInNothing);
    }

    [Fact]
    public void Every_form_is_somewhere_and_every_project_is_there_or_missing() => Seeded.All(
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5], Gen.Bool).Array[0, 20],
        200,
        forms =>
        {
            var lines = Enumerable.Range(0, 9).Select(at => $"{100 + (at % 3)},第{at % 3}局,{2000 + at},项目之{at % 3}{at}号");
            ReviewedForm[] all =
                [.. forms.Select(one => Form($"第{one.Item1}局", $"项目之{one.Item1}{one.Item2}号", one.Item3 ? $"{2000 + one.Item2}" : string.Empty))];
            var account = Account($"单位编码,单位名称,项目编码,项目名称\n{string.Join('\n', lines)}\n", all);
            var placed = account.Units.SelectMany(unit => unit.Forms).ToHashSet(ReferenceEqualityComparer.Instance);
            return Array.TrueForAll(all, form => placed.Contains(form) || account.Unlisted.Contains(form))
                && account.Units.All(unit => unit.MissingProjects.All(unit.Unit.Projects.Contains))
                && account.Units.All(unit => !unit.HandedInNothing || unit.MissingProjects.Count == 3);
        });

    [Fact]
    public void The_order_of_forms_changes_nothing_but_orders() => Seeded.All(
        Gen.Int[0, 40].Array[0, 12],
        100,
        seeds =>
        {
            const string Roster = "单位名称,项目名称\n某区教育局,道路养护工程\n某区教育局,桥梁检测工程\n某市公路所,信息系统运维\n";
            ReviewedForm[] forms = [.. seeds.Select(seed => Form(seed % 2 == 0 ? "区教育局" : "某市公路所", seed % 3 == 0 ? "道路养护工程" : "信息系统运行"))];
            var (one, other) = (Account(Roster, forms), Account(Roster, [.. forms.Reverse()]));
            return one.Unlisted.Count == other.Unlisted.Count
                && one.Units.Zip(other.Units).All(pair => pair.First.MissingProjects.SequenceEqual(pair.Second.MissingProjects));
        });

    [Fact]
    public void A_province_is_compared_in_no_time()
    {
        var lines = new StringBuilder("单位名称,项目名称\n");
        List<ReviewedForm> forms = [];
        for (var at = 0; at < 10_000; at++)
        {
            lines.Append($"某区第{Letters(at / 10)}中心小学校,校舍维修之{Letters(at)}专项经费\n");
            forms.Add(Form($"第{Letters(at / 10)}中心小学", $"校舍维修之{Letters(at)}专项经赛"));
        }

        var watch = Stopwatch.StartNew();
        var account = Account(lines.ToString(), [.. forms]);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(15), $"{watch.Elapsed}");
        Assert.Equal(1_000, account.Units.Count);
    }

    // Names that differ in more than one letter.
    private static string Letters(int number) => string.Concat($"{number:D5}".Select(digit => $"{(char)('伍' + digit)}{(char)('拾' + digit)}"));

    private static RosterAccount Account(string roster, params ReviewedForm[] forms) =>
        RosterAccount.Of(Roster.Read("名单.csv", Encoding.UTF8.GetBytes(roster)), forms);

    private static ReviewedForm Form(string unit, string project, string code = "") => Of(new Form(ProjectKind.Kind, "表", new CellRange(Nowhere))
    {
        Unit = new(unit, Nowhere),
        Project = new Project { Name = new(project, Nowhere), Code = code.Length > 0 ? new(code, Nowhere) : null },
    });

    private static ReviewedForm Overall(string unit) => Of(new Form(OverallKind.Kind, "表", new CellRange(Nowhere)) { Department = new(unit, Nowhere) });

    private static ReviewedForm Of(Form form) => new(
        new Document(new SourceFile("a.xlsx", null, string.Empty), [form], [], []),
        form,
        new FormDigest("a.xlsx", "表", "A1", form.Kind.Name, "表", "甲局", null, default, Conclusion.Pass, []),
        []);
}
