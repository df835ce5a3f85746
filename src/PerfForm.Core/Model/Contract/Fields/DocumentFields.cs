using PerfForm.Core.Diagnostics;

namespace PerfForm.Core.Model.Contract.Fields;

/// <summary>The fields of <c>documents</c>.</summary>
internal static class DocumentFields
{
    private const int Always = 0;

    public static IEnumerable<ContractField<IReadOnlyList<Document>>> Whole(ContractType<Document> document) =>
    [
        Define<IReadOnlyList<Document>>.Always(
            new("schema", "格式", "schema", "The name of the contract."), _ => OutputContract.SchemaName, FieldShape.OneOf(OutputContract.SchemaName)),
        new ListField<IReadOnlyList<Document>, Document>(
            new("documents", "文件", "documents", "The files, in the order in which they were read."),
            documents => documents,
            document,
            Always) { IsRequired = true },
    ];

    public static IEnumerable<ContractField<Document>> All(
        ContractType<SourceFile> source, ContractType<Form> form, ContractType<SkippedArea> skipped, ContractType<Diagnostic> diagnostic) =>
    [
        new ObjectField<Document, SourceFile>(
            new("source", "来源", "source", "Which file it was read from."),
            document => document.Source,
            source) { IsRequired = true },
        new ListField<Document, Form>(
            new("forms", "申报表", "forms", "Its forms, in the order in which they stand in the file."),
            document => document.Forms,
            form,
            Always)
        {
            IsRequired = true,
        },
        new ListField<Document, SkippedArea>(
            new("skipped", "跳过的工作表", "skipped", "Sheets with content but no declaration form."), document => document.Skipped, skipped),
        new ListField<Document, Diagnostic>(new("diagnostics", "发现", "diagnostics", "What was found in it."), document => document.Diagnostics, diagnostic),
    ];
}
