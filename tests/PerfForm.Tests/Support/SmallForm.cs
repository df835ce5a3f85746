using System.Text;

namespace PerfForm.Tests.Support;

/// <summary>Small declarations by number, each another one: quick to read, many at a time.</summary>
internal static class SmallForm
{
    public const int Indicators = 4;

    public static byte[] Csv(int number, string unit = "某市公路所") => Encoding.UTF8.GetBytes($"""
        项目支出绩效目标申报表,,,,
        （2024年度）,,,,
        项目名称,道路养护第{number}期,,,
        主管部门,某市交通局,项目单位,{unit},
        年度资金总额（万元）,{number + 20},其中：财政拨款,{number},其他资金,20
        绩效目标,完成道路养护{number}公里,,,
        一级指标,二级指标,三级指标,指标值,
        产出指标,数量指标,养护里程,≥{number}公里,
        产出指标,质量指标,验收合格率,=100%,
        效益指标,社会效益指标,事故下降率,≥5%,
        满意度指标,服务对象满意度指标,公众满意度,≥90%,

        """.ReplaceLineEndings("\n"));
}
