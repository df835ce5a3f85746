using PerfForm.Core.Importers.Overall;
using PerfForm.Core.Importers.Project;

namespace PerfForm.Core.Importers;

/// <summary>Every kind of form with the reader of its form: a new one is a folder with its reader, its data, and a line here.</summary>
internal static class FormReaders
{
    /// <summary>The readers; where a title fits several kinds, the first.</summary>
    public static IReadOnlyList<IFormReader> All { get; } = [new OverallFormReader(), new ProjectFormReader()];
}
