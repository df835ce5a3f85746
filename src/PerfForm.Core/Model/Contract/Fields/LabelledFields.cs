namespace PerfForm.Core.Model.Contract.Fields;

/// <summary>The fields of <c>fields</c> and <c>unclaimed</c>: what has no key of its own.</summary>
internal static class LabelledFields
{
    public static IEnumerable<ContractField<LabelledField>> All() =>
    [
        Define<LabelledField>.Always(new("label", "标签", "label", "The label as written."), field => field.Label),
        new TextField<LabelledField>(
            new("value", "内容", "value", "The value as written."),
            field => field.Value.Value,
            field => field.Value.Cell) { IsRequired = true },
        Define<LabelledField>.Cell(field => field.Value.Cell),
    ];

    public static IEnumerable<ContractField<UnclaimedCell>> Unclaimed() =>
    [
        Define<UnclaimedCell>.Cell(cell => cell.Cell),
        new TextField<UnclaimedCell>(new("text", "文字", "text", "Its text."), cell => cell.Text, cell => cell.Cell) { IsRequired = true },
    ];
}
