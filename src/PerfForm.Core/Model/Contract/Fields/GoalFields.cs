namespace PerfForm.Core.Model.Contract.Fields;

/// <summary>The fields of <c>goals</c>.</summary>
internal static class GoalFields
{
    public static IEnumerable<ContractField<Goal>> All() =>
    [
        Define<Goal>.Always(HorizonField.Name, goal => goal.Horizon.Name(), HorizonField.Shape),
        new TextField<Goal>(new("text", "目标", "text", "The goal as written."), goal => goal.Text.Value, goal => goal.Text.Cell) { IsRequired = true },
        Define<Goal>.Cell(goal => goal.Text.Cell),
    ];
}
