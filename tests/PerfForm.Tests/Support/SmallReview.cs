using System.Text;
using PerfForm.Core;
using PerfForm.Core.Intake;
using PerfForm.Core.Reviews;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.Configured;

namespace PerfForm.Tests.Support;

/// <summary>Reviews of files that are small or at hand.</summary>
internal static class SmallReview
{
    private static readonly Pipeline Pipeline = new();
    private static readonly Linter Linter = new();

    /// <summary>The review of files.</summary>
    public static Review Of(ReviewOptions options, params IReadOnlyList<(string Name, byte[] Content)> files) => Review.Of(
        Linter.Check([.. files.Select(file => new LintInput(Pipeline.Import(FoundFile.Of(file.Name, file.Content)), Settings.Default))], new LintOptions()),
        options);

    /// <summary>A project's form, by what tells it from others.</summary>
    public static byte[] Form(string unit, string project, string code = "", string unitCode = "", string satisfaction = "≥90%", string count = "≥120人次") =>
        Encoding.UTF8.GetBytes($"""
        项目支出绩效目标申报表,,,,
        （2024年度）,,,,
        项目名称,{project},项目编码,{code},
        项目单位,{unit},单位编码,{unitCode},
        年度资金总额（万元）,30,其中：财政拨款,30,
        年度绩效目标,培训村干部120人次，培训合格率95%以上。,,,
        一级指标,二级指标,三级指标,指标值,
        产出指标,数量指标,培训人次,{count},
        产出指标,质量指标,培训合格率,≥95%,
        产出指标,时效指标,培训完成时间,2024年12月底前,
        效益指标,社会效益指标,村干部持证率,≥80%,
        满意度指标,服务对象满意度指标,学员满意度,{satisfaction},

        """.ReplaceLineEndings("\n"));
}
