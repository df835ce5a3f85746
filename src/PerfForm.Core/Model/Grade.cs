using PerfForm.Core.Grids;

namespace PerfForm.Core.Model;

/// <summary>What a form declares for one grade of an indicator (优, 良, 中, 差).</summary>
/// <param name="Label">The grade, as the column's header writes it.</param>
/// <param name="Target">What has to be reached for it.</param>
/// <param name="Cell">The cell of that value.</param>
public sealed record Grade(string Label, Target Target, CellAddress Cell);
