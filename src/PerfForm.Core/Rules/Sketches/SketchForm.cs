namespace PerfForm.Core.Rules.Sketches;

/// <summary>Completes the rows of a sketch to a whole form.</summary>
internal static class SketchForm
{
    private const string IndicatorHeader = "指标值";

    private static readonly string[] Table =
    [
        "一级指标 | 二级指标 | 指标内容 | 指标值",
        "产出指标 | 数量指标 | 巡查河道次数 | ≥24次",
        "产出指标 | 质量指标 | 巡查记录完整率 | ≥98%",
        "产出指标 | 时效指标 | 巡查完成时间 | 2024年12月底前",
        "效益指标 | 社会效益指标 | 河道问题发现率 | ≥90%",
        "满意度指标 | 服务对象满意度指标 | 沿河居民满意度 | ≥92%",
    ];

    /// <summary>The rows with what the sketch leaves out: title, year, names, money, a goal, an indicator table.</summary>
    /// <param name="lines">The sketch's lines.</param>
    /// <param name="sheet">The sheet's name; one with 整体 is an overall form.</param>
    public static IReadOnlyList<IReadOnlyList<string>> Completed(IReadOnlyList<string> lines, string sheet)
    {
        var given = lines.Where(line => line.Trim().Length > 0 && !IsRule(line)).ToList();
        var at = given.FindIndex(line => line.Contains(IndicatorHeader, StringComparison.Ordinal));
        var (head, table) = at < 0 ? (given, [.. Table]) : (given[..at], given[at..]);
        var isOverall = sheet.Contains("整体", StringComparison.Ordinal);
        List<string> rows =
        [
            .. Unless(head, "申报表", isOverall ? "甲局整体支出绩效目标申报表" : "项目支出绩效目标申报表"),
            .. Unless(head, "年度）", "（2024年度）"),
            .. isOverall
                ? Unless(head, "部门", "部门名称 | 甲局")
                : [.. Unless(head, "项目名称", $"项目名称 | {(sheet == "项目支出" ? "甲项目" : sheet)}"), .. Unless(head, "项目单位", "项目单位 | 甲局")],
        ];
        var hasMoney = head.Exists(line =>
            line.Contains('总') && line.Contains('额') || line.Contains("合计", StringComparison.Ordinal) || line.Contains("预算金额", StringComparison.Ordinal));
        var title = head.Where(line => line.Contains("申报表", StringComparison.Ordinal) || line.Contains("年度）", StringComparison.Ordinal)).ToList();
        return
        [
            .. title.Concat(rows).Concat(head.Except(title))
                .Concat(hasMoney ? [] : [$"{(isOverall ? "年度资金总额（万元）" : "资金总额（万元）")} | 10.00 | 财政拨款 | 10.00 | 其他资金 | 0.00"])
                .Concat(
                    head.Exists(line => CellsOf(line)[0].Contains("目标", StringComparison.Ordinal) && !line.Contains("申报表", StringComparison.Ordinal))
                        ? []
                        : ["年度绩效目标 | 按时完成河道巡查，发现问题及时上报，保障河道整洁畅通。"])
                .Concat(table)
                .Select(CellsOf),
        ];
    }

    private static string[] Unless(List<string> head, string word, string line) =>
        head.Exists(given => given.Contains(word, StringComparison.Ordinal)) ? [] : [line];

    // |---|---| under the header of a table in a page.
    private static bool IsRule(string line) =>
        line.Trim() is { Length: > 2 } rule && rule.All(c => c is '|' or '-' or ':' or ' ') && rule.Contains("--", StringComparison.Ordinal);

    private static IReadOnlyList<string> CellsOf(string line)
    {
        var row = line.Trim();
        return [.. (row.StartsWith('|') && row.EndsWith('|') && row.Length > 1 ? row[1..^1] : row).Split('|').Select(cell => cell.Trim())];
    }
}
