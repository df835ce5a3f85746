using PerfForm.Tests.Support;

namespace PerfForm.Tests.Writers;

/// <summary>One small form with every kind of key, in every format, as files that can be read and compared by eye.</summary>
public sealed class GoldenOutputTests
{
    private const string Table = """
        甲局项目支出绩效目标申报表,,,,,
        （2026年度）,,,,,
        项目名称,=甲项目,项目编码,00012300450006,,备用
        主管部门,甲局,实施单位,甲中心,,
        项目属性,延续项目,项目期,2026-2028年,,
        项目资金（元）,年度资金总额：,1050000,,,
        ,其中：财政拨款,1000000.5,,,
        ,上年结转资金,49999.5,,,
        填报人,true,联系电话,0755-123,,
        年度目标,目标1：提高“一网通办”率。目标2：降低成本。,,,,
        一级指标,二级指标,三级指标,指标值,分值,备注
        产出指标,数量指标,培训次数,≥2次,10,
        ,质量指标,合格率,95%-98%,10,含复核
        ,时效指标,完成时间,2026年6月底前,,
        ,工作时效,,采购在2026年9月前完成；故障在2小时内排除,,
        效益指标,可持续影响,制度健全性,不断完善,,
        ,特别指标,其他,=5个,,
        ,生态效益指标,不适用,不适用,,
        满意度指标,服务对象满意度指标,群众满意度,≥**%,,
        """;

    [Theory]
    [InlineData("yaml")]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("csv")]
    public void The_output_is_the_golden_file(string format) => Golden.Matches(Imported.In(format, Imported.PlainText(Table, "甲.csv")), $"small.{format}");
}
