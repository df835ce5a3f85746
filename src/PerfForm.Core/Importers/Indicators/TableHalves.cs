using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Headers;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Importers.Indicators;

/// <summary>
/// Tells which half of a form each indicator table is: by words in its header, by its block's label, and where no word says so by
/// place: of two halves side by side or one above the other, the first is for the whole period and the second for the year.
/// </summary>
internal sealed class TableHalves(FormReading reading)
{
    private const int LongestHeading = 24;
    private const int MostBeside = 8;
    private bool? _speaksOfTerm;

    /// <summary>The tables of the form, from the top, halves side by side from the left.</summary>
    public IReadOnlyList<TableHalf> Find()
    {
        var found = new List<TableHalf>();
        var headers = reading.Area.Headers;
        for (var i = 0; i < headers.Count; i++)
        {
            var lastRow = LastRowAbove(headers.Count > i + 1 ? headers[i + 1] : null);
            var halves = WithoutOtherYears(headers[i]).Halves();
            var said = new Horizon?[halves.Count];
            for (var at = 0; at < halves.Count; at++)
            {
                said[at] = Said(headers[i], halves[at], shared: at > 0 ? halves[0] : null);
            }

            for (var at = 0; at < halves.Count; at++)
            {
                var isFirst = halves.Count > 1
                    ? at == 0 && SpeaksOfTerm() && !IsPartedByLevels(headers[i], halves, lastRow) && !IsForRecipients(halves[0])
                        && !halves.Any(half => YearOf(half) is not null)
                    : i == 0 && headers.Count > 1 && !headers[1].IsRepeated && SpeaksOfTerm() && BeginsAnew(headers[1]);
                found.Add(
                    new TableHalf(
                        halves[at],
                        LastRowOf(halves[at], headers, i),
                        said[at] ?? OtherThan(said) ?? (isFirst ? Horizon.Term : Horizon.Annual))
                    { Recipient = RecipientOf(halves[at]) });
            }
        }

        // A form with one set of indicators has it for the year, whatever its label says.
        return found is [{ } only] ? [only with { Horizon = Horizon.Annual }] : found;
    }

    private int LastRowAbove(IndicatorHeader? next) => next is null ? reading.TasksBelow - 1 ?? reading.Area.LastRow : next.FirstRow - 1;

    // 满意度指标 with a header of its own in the right half: the left half goes on beside it.
    private int LastRowOf(IndicatorHeader half, IReadOnlyList<IndicatorHeader> headers, int at)
    {
        var last = half.Columns[^1].Header.Area.Last.Column;
        var next = at + 1;
        while (next < headers.Count && next - at <= MostBeside && headers[next].Columns[0].Header.Address.Column > last)
        {
            next++;
        }

        return LastRowAbove(next < headers.Count ? headers[next] : null);
    }

    // On a form of 2025, 2023年实际 | 2024年预计 | 2026年目标 beside 2025年目标 are no values of their own but further columns.
    private IndicatorHeader WithoutOtherYears(IndicatorHeader header)
    {
        if (reading.Year is not { } own || !header.Columns.Any(column => YearOf(column) == own))
        {
            return header;
        }

        return header with
        {
            Columns =
            [
                .. header.Columns.Select(column => YearOf(column) is not { } year ? column
                    : column with { Role = year == own ? column.Role : HeaderRole.Interim, IsRecipient = false }),
            ],
        };
    }

    private static int? YearOf(HeaderColumn column) => column.Role == HeaderRole.Value ? LabelText.Of(column.Header.Text)?.Year : null;

    // 中期目标, 项目总金额: above the table something is said of the whole period. Where nothing is, all is of the year.
    private bool SpeaksOfTerm() => _speaksOfTerm ??= reading.Area.HeadRows.SelectMany(row => row.Cells)
        .Any(cell => cell is { Kind: CellKind.Text, Text.Length: <= LongestHeading } && reading.Vocabulary.Horizons.In(cell.Text) == Horizon.Term);

    // 产出指标 ∥ 效益与满意度指标, over the same columns or in them: one half, set side by side.
    private bool IsPartedByLevels(IndicatorHeader header, IReadOnlyList<IndicatorHeader> halves, int lastRow) =>
        header.LevelsAbove.Count > 0
        || (halves is [var left, var right]
            && LevelsIn(left, lastRow) is { Count: > 0 } ofLeft
            && LevelsIn(right, lastRow) is { Count: > 0 } ofRight
            && left.Find(HeaderRole.Level1) != right.Find(HeaderRole.Level1)
            && !ofLeft.Overlaps(ofRight));

    private HashSet<string> LevelsIn(IndicatorHeader half, int lastRow) => half.Find(HeaderRole.Level1) is not { } column ? []
        : reading.Area.RowsBetween(half.FirstDataRow, lastRow)
            .Select(row => reading.At(row.Number, column.Header.Address.Column) is { } cell ? reading.Vocabulary.FirstLevel(cell.Text) : null)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);

    // 石牛镇; and on a form of 2025, 2024年指标值.
    private Cell? RecipientOf(IndicatorHeader half)
    {
        var value = half.Find(HeaderRole.Value);
        var isOther = value is { IsRecipient: true } || (YearOf(half) is { } year && reading.Year is { } own && year != own);
        return isOther ? value!.Header : null;
    }

    private static int? YearOf(IndicatorHeader half) => half.Find(HeaderRole.Value) is { } value ? YearOf(value) : null;

    private static bool IsForRecipients(IndicatorHeader half) => half.Columns.Any(column => column.IsRecipient);

    // Of two halves of which one says what it is, the other is the other.
    private static Horizon? OtherThan(Horizon?[] said) => said is [var first, var second]
        ? (first ?? second) switch { null => null, Horizon.Term => Horizon.Annual, _ => Horizon.Term }
        : null;

    private Horizon? Said(IndicatorHeader whole, IndicatorHeader half, IndicatorHeader? shared)
    {
        var own = half.Columns.Where(column => shared is null || !shared.Columns.Contains(column)).ToList();
        var upper = whole.Further.Where(cell =>
            own.Exists(column => cell.Address.Row < column.Header.Address.Row && cell.Area.CoversColumn(column.Header.Address.Column)));
        foreach (var cell in own.SelectMany(column => new[] { column.Header, column.Parent }).OfType<Cell>().Concat(upper))
        {
            if (reading.Vocabulary.Horizons.In(cell.Text) is { } said)
            {
                return said;
            }
        }

        return (BlockLabel(half.Row) ?? SectionAbove(whole)) is { } block ? reading.Vocabulary.Horizons.In(block.Text) : null;
    }

    // 长期绩效指标, merged down beside its table.
    private Cell? BlockLabel(int row) =>
        reading.At(row, reading.Range.First.Column) is { } cell
        && reading.Vocabulary.Caption(cell.Text) is CaptionRole.IndicatorBlock
            ? cell
            : null;

    // 长期绩效目标表 over the goals and the table of one half.
    private Cell? SectionAbove(IndicatorHeader header)
    {
        var before = HeaderBefore(header)?.Row ?? reading.Area.FirstRow;
        return reading.Area
            .RowsBetween(before, header.Row - 1)
            .SelectMany(row => row.Cells)
            .LastOrDefault(cell => reading.Vocabulary.Caption(cell.Text) == CaptionRole.Section || IsHeading(cell));
    }

    // Headers stand in the order of their rows.
    private IndicatorHeader? HeaderBefore(IndicatorHeader header)
    {
        var (low, high) = (0, reading.Area.Headers.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (reading.Area.Headers[middle].Row < header.Row)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 ? reading.Area.Headers[low - 1] : null;
    }

    // 第一部分 年度绩效指标, alone in its row.
    private bool IsHeading(Cell cell) =>
        cell.Text.Length <= LongestHeading
        && cell.Text.EndsWith("指标", StringComparison.Ordinal)
        && reading.Grid.Row(cell.Address.Row).Count == 1
        && !reading.Vocabulary.IsLevel(cell.Text);

    // A header printed again on the next page continues the table where it stopped. A second half begins with its first level.
    private bool BeginsAnew(IndicatorHeader second) =>
        FirstLevelUnder(second) is { } level && level == FirstLevelUnder(reading.Area.Headers[0]);

    private string? FirstLevelUnder(IndicatorHeader header) =>
        reading.Area.RowsBetween(header.FirstDataRow, reading.Area.LastRow)
            .SelectMany(row => row.Cells)
            .Select(cell => reading.Vocabulary.FirstLevel(cell.Text))
            .FirstOrDefault(level => level is not null);
}
