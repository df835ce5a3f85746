using PerfForm.Core.Filling.Forms;

namespace PerfForm.Core.Filling.Drawing;

/// <summary>A sheet with a drawn form.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Form">The form.</param>
/// <param name="Rows">Its rows.</param>
internal sealed record DrawnSheet(string Name, OfficialForm Form, IReadOnlyList<DrawnRow> Rows);
