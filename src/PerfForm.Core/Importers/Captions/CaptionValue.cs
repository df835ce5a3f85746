using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Importers.Captions;

/// <summary>A value beside, below or behind a caption.</summary>
/// <param name="Cell">The cell that it stands in; the caption's own where both share one.</param>
/// <param name="Text">The value without its caption.</param>
internal sealed record CaptionValue(Cell Cell, string Text)
{
    /// <summary>The value with line breaks inside removed.</summary>
    public Sourced<string> ToLine() => new(OneLine.Of(Text), Cell.Address);
}
