namespace PerfForm.Core.Model.Contract.Fields;

/// <summary>The fields of <c>tasks</c>.</summary>
internal static class TaskFields
{
    public static IEnumerable<ContractField<MainTask>> All(ContractType<Money> money) =>
    [
        new TextField<MainTask>(new("name", "任务名称", "name", "任务名称."), task => task.Name.Value, task => task.Name.Cell) { IsRequired = true },
        Define<MainTask>.Text(new("content", "主要内容", "content", "主要内容."), task => task.Content),
        new ObjectField<MainTask, Money>(new("budget", "预算", "budget", "预算金额."), task => task.Budget is { IsEmpty: false } ? task.Budget : null, money),
        Define<MainTask>.Cell(task => task.Cell),
    ];
}
