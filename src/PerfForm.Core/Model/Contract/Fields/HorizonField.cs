namespace PerfForm.Core.Model.Contract.Fields;

/// <summary>The field <c>horizon</c>, which goals and indicators have.</summary>
internal static class HorizonField
{
    public static FieldName Name { get; } = new("horizon", "期限", "horizon", "annual: 年度; term: 中期, 长期, 项目总体, 实施期.");

    public static FieldShape Shape { get; } = FieldShape.OneOf(Horizon.Annual.Name(), Horizon.Term.Name());
}
