namespace PerfForm.Core.Model.Contract.Fields;

/// <summary>The fields of <c>skipped</c>.</summary>
internal static class SkippedFields
{
    public static IEnumerable<ContractField<SkippedArea>> All() =>
    [
        Define<SkippedArea>.Always(new("sheet", "工作表", "sheet", "The sheet."), skipped => skipped.Sheet),
        Define<SkippedArea>.Always(
            new("reason", "原因", "reason", "Why it was passed over."),
            skipped => skipped.Reason,
            FieldShape.OneOf(SkippedArea.NoDeclarationTitle, SkippedArea.NotADeclaration)),
    ];
}
