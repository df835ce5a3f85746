namespace PerfForm.Core.Model.Contract.Fields;

/// <summary>The fields of <c>project</c>.</summary>
internal static class ProjectFields
{
    public static IEnumerable<ContractField<Project>> All() =>
    [
        Define<Project>.Text(new("name", "名称", "name", "项目名称."), project => project.Name),
        Define<Project>.Text(new("code", "编码", "code", "项目编码; text, never a number."), project => project.Code),
        Define<Project>.Text(new("category", "类别", "category", "项目类别, 项目属性."), project => project.Category),
        Define<Project>.Text(new("period", "期", "period", "项目期, 起止时间."), project => project.Period),
    ];
}
