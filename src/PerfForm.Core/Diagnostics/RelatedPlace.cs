using PerfForm.Core.Grids;
using PerfForm.Core.Text;

namespace PerfForm.Core.Diagnostics;

/// <summary>Another cell that a finding is about: the other side of a contradiction, the parts of a sum.</summary>
/// <param name="File">The file's path as displayed.</param>
/// <param name="Sheet">The sheet.</param>
/// <param name="Cell">The cell; null for the form as a whole.</param>
/// <param name="Message">What stands there.</param>
public sealed record RelatedPlace(string File, string Sheet, CellAddress? Cell, Bilingual Message);
