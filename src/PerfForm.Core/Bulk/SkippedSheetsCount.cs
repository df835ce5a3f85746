using PerfForm.Core.Model;

namespace PerfForm.Core.Bulk;

/// <summary>How many sheets of a document were passed over.</summary>
internal static class SkippedSheetsCount
{
    /// <summary>The sheets on which there is anything that is no form; several such areas of a sheet count once.</summary>
    public static int SkippedSheets(this Document document) => document.Skipped.Select(area => area.Sheet).Distinct(StringComparer.Ordinal).Count();
}
