namespace PerfForm.Tests.Cli;

/// <summary>A small form as CSV, without a finding and with one.</summary>
internal static class FormToLint
{
    public const string Clean = """
        项目支出绩效目标申报表,,,
        （2024年度）,,,
        项目名称,甲项目,项目单位,甲局
        资金总额（万元）,10.00,财政拨款,10.00
        年度绩效目标,全年巡查河道24次，及时上报发现的问题。,,
        一级指标,二级指标,指标内容,指标值
        产出指标,数量指标,巡查河道次数,≥24次
        产出指标,质量指标,巡查记录完整率,≥98%
        产出指标,时效指标,巡查完成时间,2024年12月底前
        效益指标,社会效益指标,河道问题发现率,≥90%
        满意度指标,服务对象满意度指标,沿河居民满意度,≥92%
        """;

    public static readonly string Faulty = Clean.Replace("≥24次", "≥≥24次", StringComparison.Ordinal);
}
