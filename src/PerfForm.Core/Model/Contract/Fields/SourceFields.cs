using PerfForm.Core.Grids;

namespace PerfForm.Core.Model.Contract.Fields;

/// <summary>The fields of <c>source</c>.</summary>
internal static class SourceFields
{
    public static IEnumerable<ContractField<SourceFile>> All() =>
    [
        Define<SourceFile>.Always(new("path", "文件", "file", "The path as displayed."), source => source.Path),
        new TextField<SourceFile>(
            new("format", "格式", "format", "What it is by its content; left out where that could not be told."),
            source => source.Format?.Name)
        {
            Shape = FieldShape.OneOf([.. ContainerList.Shipped.All.SelectMany(container => container.Formats).Select(format => format.Name)]),
        },
        new TextField<SourceFile>(
            new("sha256", "文件哈希", "file hash", "SHA-256 of its bytes."),
            source => source.Sha256) { Shape = FieldShape.Like("^[0-9a-f]{64}$") },
    ];
}
