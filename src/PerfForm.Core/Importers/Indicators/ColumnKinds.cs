using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Targets;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Importers.Indicators;

/// <summary>What the cells of a column can be by themselves, and how many of a column's cells are so.</summary>
internal sealed class ColumnKinds
{
    private const int LongestName = 40;
    private const string Scores = "分";

    // The most telling first: 定性 is a sign and may be a unit.
    private readonly (HeaderRole Role, Func<Cell, bool> Fits)[] _kinds;
    private readonly TargetParser _targets;

    /// <summary>Tells by a vocabulary.</summary>
    public ColumnKinds(FormWords vocabulary)
    {
        _targets = new TargetParser(vocabulary.Targets);
        _kinds =
        [
            (HeaderRole.Sign, cell => vocabulary.Targets.IsSign(cell.Text) || vocabulary.Targets.IsType(cell.Text)),
            (HeaderRole.Horizon, cell => vocabulary.Horizons.Named(cell.Text) is not null),
            (HeaderRole.MeasureUnit, cell => vocabulary.Targets.IsUnit(cell.Text)),
            (HeaderRole.Level1, cell => vocabulary.FirstLevel(cell.Text) is not null),
            (HeaderRole.Level2, cell => vocabulary.SecondLevel(cell.Text) is not null),
            (HeaderRole.Value, IsMeasure),
            (HeaderRole.Name, IsName),
        ];
    }

    /// <summary>Whether more than half of the cells are of a kind.</summary>
    public bool IsMost(HeaderRole role, List<Cell> cells) => FitsOf(role) is { } fits && cells.Count(fits) * 2 > cells.Count;

    /// <summary>How clearly the cells are of a kind; null for one that cells cannot tell. A cell that is so counts for nothing else.</summary>
    public LayoutMargin? MarginOf(HeaderRole role, List<Cell> cells)
    {
        if (FitsOf(role) is not { } ofRole)
        {
            return null;
        }

        var left = cells.FindAll(cell => !ofRole(cell));
        var (next, count) = (default(HeaderRole?), 0);
        foreach (var (other, fits) in _kinds)
        {
            var fitting = other == role ? 0 : left.Count(fits);
            (next, count) = fitting > count ? (other, fitting) : (next, count);
        }

        return new LayoutMargin(cells.Count - left.Count, next is { } known ? LabelRole.Of(known) : null, count, cells.Count);
    }

    // Of a name's length, and no measure.
    private bool IsName(Cell cell) => cell.Kind == CellKind.Text && cell.Text.Length <= LongestName && !IsMeasure(cell);

    /// <summary>Whether a cell holds a value that can be measured.</summary>
    public bool IsMeasure(Cell cell) => TargetParser.IsMeasurable(_targets.Parse(cell.Text));

    /// <summary>Whether a cell holds a number with a sign, or with a unit that is not of scores: ≥3万块, 8500块, and not 10分.</summary>
    public bool IsSignedOrCounted(Cell cell) =>
        _targets.Parse(cell.Text) is NumberTarget number && (!number.IsImplied || number.Unit is not (null or Scores));

    private Func<Cell, bool>? FitsOf(HeaderRole role) => Array.Find(_kinds, kind => kind.Role == role).Fits;
}
