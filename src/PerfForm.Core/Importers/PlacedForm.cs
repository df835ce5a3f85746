using PerfForm.Core.Grids;
using PerfForm.Core.Model;

namespace PerfForm.Core.Importers;

/// <summary>A form and the sheet that it was read from.</summary>
internal sealed record PlacedForm(Form Form, Grid Grid);
