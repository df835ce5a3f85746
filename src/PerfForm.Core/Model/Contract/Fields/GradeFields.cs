namespace PerfForm.Core.Model.Contract.Fields;

/// <summary>The fields of <c>grades</c>: what an indicator declares for each grade.</summary>
internal static class GradeFields
{
    public static IEnumerable<ContractField<Grade>> All(ContractType<PlacedTarget> target) =>
    [
        Define<Grade>.Always(new("label", "等次", "grade", "The grade, as the column's header writes it: 优, 良, 中, 差."), grade => grade.Label),
        new ObjectField<Grade, PlacedTarget>(
            new("target", "指标值", "target", "What has to be reached for the grade, as data."),
            grade => new PlacedTarget(grade.Target, new Indicator(Horizon.Annual, grade.Target, grade.Cell)),
            target)
        {
            IsRequired = true,
        },
        Define<Grade>.Cell(grade => grade.Cell),
    ];
}
