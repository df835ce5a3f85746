using PerfForm.Core.Text;

namespace PerfForm.Core.Model;

/// <summary>What people call the parts of a form.</summary>
internal static class FormPartNames
{
    private static readonly (FormParts Part, Bilingual Name)[] All =
    [
        (FormParts.Year, new("年度", "the year")),
        (FormParts.Department, new("部门", "the department")),
        (FormParts.Unit, new("单位", "the unit")),
        (FormParts.Project, new("项目", "the project")),
        (FormParts.Budget, new("资金", "the money")),
        (FormParts.Tasks, new("主要任务", "the tasks")),
        (FormParts.Goals, new("绩效目标", "the goals")),
        (FormParts.Indicators, new("指标", "the indicators")),
        (FormParts.Levels, new("指标级次", "the levels")),
        (FormParts.Names, new("指标名称", "the indicators' names")),
        (FormParts.Targets, new("指标值", "the targets")),
        (FormParts.Weights, new("权重", "the weights")),
    ];

    /// <summary>The names of the parts of a set, in the order of a form.</summary>
    public static Bilingual Called(this FormParts parts)
    {
        var names = All.Where(one => parts.HasFlag(one.Part)).Select(one => one.Name).ToList();
        return new(string.Join('、', names.Select(name => name.Chinese)), string.Join(", ", names.Select(name => name.English)));
    }
}
