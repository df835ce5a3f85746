using PerfForm.Core.Reviews.Copies.Parts;

namespace PerfForm.Core.Reviews.Copies.Sheets;

/// <summary>A name that a workbook gives to an area.</summary>
/// <param name="Tag">Its first tag.</param>
/// <param name="Name">The name.</param>
/// <param name="Sheet">The sheet that it belongs to, by its place; null for one of the whole workbook.</param>
internal sealed record WorkbookName(PartTag Tag, string Name, int? Sheet)
{
    /// <summary>Where its last tag begins.</summary>
    public int End { get; set; }
}
