using System.Text;

namespace PerfForm.Tests.Reviews.Pages;

/// <summary>A season of large forms: departments with an overall form each and projects, of about a hundred rows, with faults here and there.</summary>
internal static class SeasonSketch
{
    private const int Indicators = 90;

    private static readonly (string Level1, string Level2, string Name, string Sound, string Wrong)[] Rows =
    [
        ("产出指标", "数量指标", "道路日常养护里程", "≥120公里", "120"),
        ("产出指标", "质量指标", "养护工程一次验收合格率", "≥98%", "较高"),
        ("产出指标", "时效指标", "年度养护任务完成时间", "2024年11月底前", "及时"),
        ("产出指标", "成本指标", "每公里养护成本", "≤3.5万元", "3.5"),
        ("效益指标", "社会效益指标", "因道路病害引发的事故下降率", "≥5%", "明显下降"),
        ("满意度指标", "服务对象满意度指标", "沿线居民对道路状况的满意度", "≥90%", "100%"),
    ];

    /// <summary>The forms as a sketch.</summary>
    public static string Of(int departments, int projects)
    {
        var text = new StringBuilder();
        for (var department = 1; department <= departments; department++)
        {
            text.Append($"### 第{department}局/申报表.xlsx\n");
            for (var project = 1; project <= projects; project++)
            {
                Append(text, department, project);
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, int department, int project)
    {
        text
            .Append($"=== 项目{project}\n（2024年度）| → | → | → | →\n项目名称 | 第{department}局道路养护{project}期 | → | 项目单位 | 第{department}局\n")
            .Append($"资金总额（万元） | {department * 10 + project}.00 | → | 主管部门 | 第{department}局\n")
            .Append($"年度绩效目标 | 按养护计划完成第{project}期道路养护任务，及时处治路面病害，保证道路安全畅通，养护120公里，验收合格率98%以上。 | → | → | →\n")
            .Append("一级指标 | 二级指标 | 三级指标 | 指标值 | 备注\n");
        for (var at = 0; at < Indicators; at++)
        {
            var row = Rows[at * Rows.Length / Indicators];
            var isFirst = at * Rows.Length % Indicators == 0;
            var value = (at + department + project) % 11 == 0 ? row.Wrong : row.Sound;
            text.Append($"{(isFirst ? row.Level1 : "↓")} | {(isFirst ? row.Level2 : "↓")} | {row.Name}（第{at + 1}标段） | {value} | 按年度计划考核\n");
        }
    }
}
