using PerfForm.Core.Diagnostics;

namespace PerfForm.Core.Model.Contract.Fields;

/// <summary>The fields of <c>related</c>.</summary>
internal static class RelatedFields
{
    public static IEnumerable<ContractField<RelatedPlace>> All() =>
    [
        Define<RelatedPlace>.Always(new("file", "所在文件", "in file", "The file's path as displayed."), place => place.File),
        Define<RelatedPlace>.Always(new("sheet", "工作表", "sheet", "The sheet."), place => place.Sheet),
        Define<RelatedPlace>.Cell(place => place.Cell, isRequired: false),
        new SpokenField<RelatedPlace>(new("message", "说明", "message", "What stands there."), place => place.Message) { IsRequired = true },
    ];
}
