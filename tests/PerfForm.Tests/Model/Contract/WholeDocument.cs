using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Grids.Xlsx;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Kinds;

namespace PerfForm.Tests.Model.Contract;

/// <summary>A document in which every key of the contract says something.</summary>
internal static class WholeDocument
{
    private static readonly CellAddress Cell = CellAddress.Parse("B2");

    public static Document Create() => new(
        new SourceFile("甲.xlsx", XlsxContainer.Xlsx, new string('a', 64)),
        [Overall(), Project()],
        [new SkippedArea("目录", SkippedArea.NoDeclarationTitle)],
        [
            new Diagnostic(Reading.AmountUnreadable, Severity.Error, "甲.xlsx", new("金额读不出来", "no amount"))
            {
                Sheet = "整体",
                Cell = Cell,
                Category = 4,
                Actual = DiagnosticValue.Of(1.5m),
                Expected = DiagnosticValue.Of("二"),
                Difference = -0.5m,
                Suggestion = "≥2次",
                Consequences = [new Diagnostic(Reading.YearMissing, Severity.Info, "甲.xlsx", new("没有年度", "no year")) { Sheet = "整体" }],
                Related = [new RelatedPlace("乙.xlsx", "项目", CellAddress.Parse("C9"), new("另一处", "another place"))],
            },
        ]);

    private static Form Overall() => new(OverallKind.Kind, "整体", new CellRange(CellAddress.Parse("A1"), CellAddress.Parse("F40")))
    {
        Title = At("整体支出绩效目标申报表"),
        Year = new DeclaredYear(2026, Cell),
        Department = At("甲局"),
        Tasks = [new MainTask(At("甲任务"), At("甲内容"), Money("任务行"))],
        Goals = [new Goal(Horizon.Term, At("目标一"))],
    };

    private static Form Project() => new(ProjectKind.Kind, "项目", new CellRange(CellAddress.Parse("A1"), CellAddress.Parse("F40")))
    {
        Unit = At("甲中心"),
        Project = new Project { Name = At("甲项目"), Code = At("0001"), Category = At("延续"), Period = At("2026-2028") },
        Contact = new Contact { Name = At("张三"), Phone = At("0755-1") },
        Budget = Money("上年结转资金"),
        TermBudget = Money("自有资金"),
        Indicators = [.. Targets().Select(Indicator)],
        Fields = [new LabelledField("立项依据", At("某文件"))],
        Unclaimed = [new UnclaimedCell(CellAddress.Parse("F3"), "备用")],
        PartiallyRead = FormParts.Indicators,
        IsHidden = true,
    };

    private static IEnumerable<Target> Targets() =>
    [
        new NumberTarget("5次", Comparison.Exactly, 5, "次", IsImplied: true) { Basis = "同比增加", Per = "年", IsUnitImplied = true },
        new PeriodTarget("2023.07-2024.01", "2023-07", "2024-01"),
        new RangeTarget("1-2天", 1, 2, "天"),
        new DeadlineTarget("每年6月30日底前") { Year = 2026, Month = 6, Day = 30, Part = "底", Recurs = "yearly" },
        new MultipleTarget(
            "3次；4天",
            [new NumberTarget("3次", Comparison.Exactly, 3, "次", IsImplied: true), new NumberTarget("4天", Comparison.Exactly, 4, "天", IsImplied: true)]),
    ];

    private static Indicator Indicator(Target target) => new(Horizon.Annual, target, Cell)
    {
        Level1 = new Level("产出指标", "产出", Cell),
        Level2 = new Level("数量指标", "数量", Cell),
        Levels = LevelOrigin.Merged,
        Name = At("培训次数"),
        Weight = new Sourced<decimal>(10, Cell),
        Direction = new Sourced<string>("higher", Cell),
        Explanation = At("按月统计"),
        Note = At("含复核"),
        Fields = [new LabelledField("是否核心指标", At("是"))],
        Grades = [new Grade("优", new WordTarget("显著", WordTargetKind.Qualitative), Cell)],
    };

    private static Money Money(string line) => new()
    {
        Total = Amount(10),
        Fiscal = Amount(8),
        Other = Amount(2),
        DeclaredUnit = At("万元"),
        Lines = [new MoneyLine(line, Amount(1))],
    };

    private static Sourced<string> At(string text) => new(text, Cell);

    private static Sourced<decimal> Amount(decimal amount) => new(amount, Cell);
}
