using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Labels;

namespace PerfForm.Core.Importers.Indicators;

/// <summary>A column of an indicator table.</summary>
/// <param name="Role">What it holds.</param>
/// <param name="Header">The header's cell; a merged header covers several grid columns.</param>
internal sealed record HeaderColumn(HeaderRole Role, Cell Header);
