using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Headers;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Targets;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Importers.Indicators;

/// <summary>
/// Finds indicators as cards: each has its own captions with their values beside them, 一级指标 | 产出指标 | 二级指标 | 数量指标 over
/// 三级指标 | 建成站点 | 指标值 | ≥320个, and so on for the next.
/// </summary>
internal sealed class CardHeader(FormWords vocabulary)
{
    private const int FewestTelling = 3;
    private const int FewestCards = 2;
    private const int FewestCells = 4;

    private readonly TargetParser _targets = new(vocabulary.Targets);

    /// <summary>The captions of the first card; null where the sheet has no cards.</summary>
    public IndicatorHeader? Find(Grid grid)
    {
        if (grid.Rows.Where(IsOfCard).Take(FewestCards).ToList() is not { Count: FewestCards } known)
        {
            return null;
        }

        var first = TopOf(grid, known[0].Number);
        var card = CardsFrom(grid.RowsBetween(first, int.MaxValue), vocabulary).Take(FewestCards).ToList();
        return card.Count == FewestCards && card.Exists(IsWhole) && card.TrueForAll(HasName)
            ? new IndicatorHeader(first, card[0].ConvertAll(pair => pair.Column), first) { IsCards = true }
            : null;
    }

    // 指标名称 | 建成站点, alone in its row, above the levels.
    private int TopOf(Grid grid, int row)
    {
        while (row > 0 && grid.Row(row - 1) is [var caption, ..] && vocabulary.Header(caption.Text) is not null)
        {
            row--;
        }

        return row;
    }

    /// <summary>Whether a row holds captions of a card with their values, and heads no columns.</summary>
    public bool IsOfCard(GridRow row)
    {
        var cells = row.Cells;
        var (captions, values) = (0, 0);
        for (var at = 0; at + 1 < cells.Count; at++)
        {
            if (RoleOf(cells[at]) is not { } role)
            {
                continue;
            }

            if (RoleOf(cells[at + 1]) is not null)
            {
                return false;
            }

            captions += IndicatorHeader.IsTelling(role) ? 1 : 0;
            values += IsValueOf(role, cells[at + 1]) ? 1 : 0;
        }

        return cells.Count >= FewestCells && captions > 1 && values > 0;
    }

    /// <summary>The cards in some rows, up to the first row that begins with anything but a caption of theirs.</summary>
    public static IEnumerable<List<(HeaderColumn Column, Cell Value)>> CardsFrom(IEnumerable<GridRow> rows, FormWords vocabulary)
    {
        List<(HeaderColumn Column, Cell Value)> card = [];
        foreach (var (caption, value) in rows.TakeWhile(row => vocabulary.Header(row.Cells[0].Text) is not null).SelectMany(row => PairsIn(row, vocabulary)))
        {
            // 指标内容 beside a level and a value is the name.
            var role = vocabulary.Header(caption.Text) switch { HeaderRole.NameOrExplanation => HeaderRole.Name, var known => known ?? HeaderRole.Unknown };
            if (card.Exists(pair => pair.Column.Role == role) && (role == card[0].Column.Role || IndicatorHeader.IsTelling(role)))
            {
                yield return card;
                card = [];
            }

            card.Add((new HeaderColumn(role, caption) { Evidence = LayoutEvidence.KnownWord }, value));
        }

        if (card.Count > 0)
        {
            yield return card;
        }
    }

    // A caption without a value beside it has none: what stands behind is the next caption.
    private static IEnumerable<(Cell Caption, Cell Value)> PairsIn(GridRow row, FormWords vocabulary)
    {
        for (var at = 0; at + 1 < row.Cells.Count; at++)
        {
            var (caption, value) = (row.Cells[at], row.Cells[at + 1]);
            if (value.Address.Column == caption.Area.Last.Column + 1 && vocabulary.Header(value.Text) is null)
            {
                yield return (caption, value);
                at++;
            }
        }
    }

    private HeaderRole? RoleOf(Cell cell) => vocabulary.Header(cell.Text) ?? vocabulary.HeaderOfUnknown(cell.Text);

    private bool IsValueOf(HeaderRole role, Cell cell) => role switch
    {
        HeaderRole.Level1 => vocabulary.FirstLevel(cell.Text) is not null,
        HeaderRole.Level2 => vocabulary.SecondLevel(cell.Text) is not null,
        HeaderRole.Value => TargetParser.IsMeasurable(_targets.Parse(cell.Text)),
        _ => cell.Kind == CellKind.Number,
    };

    private static bool IsWhole(List<(HeaderColumn Column, Cell Value)> card) =>
        IndicatorHeader.CountTelling(card.ConvertAll(pair => pair.Column)) >= FewestTelling
        && card.Exists(pair => pair.Column.Role == HeaderRole.Value);

    private static bool HasName(List<(HeaderColumn Column, Cell Value)> card) => card.Exists(pair => pair.Column.Role == HeaderRole.Name);
}
