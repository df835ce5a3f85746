using System.Globalization;
using System.Text.RegularExpressions;
using PerfForm.Core.Importers.Amounts;
using PerfForm.Core.Importers.Captions;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Text;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Importers.Budget;

/// <summary>
/// Of several amounts beside one caption, tells which is the year's and which the whole period's, by the headers above them: 上年度安排资金 |
/// 本年度申请资金, 当年金额 | 占比, 实施期 | 年度.
/// </summary>
internal sealed partial class AmountColumns(FormReading reading)
{
    private const int FarthestHeading = 4;
    private const int LongestHeader = 24;

    /// <summary>The value to read, of one horizon or of each; all others are left.</summary>
    public IReadOnlyList<PickedAmount> Pick(CaptionPair pair)
    {
        var amounts = pair.Values.Where(value => AmountReader.IsAmount(value.Cell)).ToList();
        if (amounts.Count < 2)
        {
            return pair.Values.Count == 0 ? [] : [new PickedAmount(amounts.Count == 1 ? amounts[0] : pair.Values[0], HeadingOver(pair))];
        }

        var own = amounts.FindAll(value => AmountHeader.Over(value.Cell, reading) is not { } header || !reading.Vocabulary.IsForeignColumn(header));
        var term = own.Find(value => HorizonOf(value) == Horizon.Term);
        var annual = own.Find(value => HorizonOf(value) == Horizon.Annual);
        if (term is not null && annual is not null)
        {
            return [new PickedAmount(term, Horizon.Term), new PickedAmount(annual, Horizon.Annual)];
        }

        // Of two the one beside the period's is the year's (项目总投资 | 本次申请); of more nobody knows which.
        return term is not null && own.Count > 1
            ? own.Count == 2
                ? [new PickedAmount(term, Horizon.Term), new PickedAmount(own.Find(value => value != term)!, Horizon.Annual)]
                : [new PickedAmount(term, Horizon.Term)]
            : [new PickedAmount(annual ?? own.FirstOrDefault() ?? amounts[0], null)];
    }

    // 项目总投资 ∥ 本年度申请, each over its own captions and amounts.
    private Horizon? HeadingOver(CaptionPair pair)
    {
        for (var row = pair.Label.Address.Row - 1; row >= Math.Max(reading.Area.FirstRow, pair.Label.Address.Row - FarthestHeading); row--)
        {
            if (reading.At(row, pair.Label.Address.Column) is { } above
                && above.Area.Columns > 1
                && above.Area.CoversColumn(pair.Values[0].Cell.Address.Column)
                && pair.Values[0].Cell != pair.Label
                && !(reading.At(row, above.Area.Last.Column + 1) is { } beside && (AmountReader.IsAmount(beside) || IsPeriod(beside.Text))))
            {
                var isMoney = reading.Vocabulary.SureCaption(above.Text) is { } role && CaptionFinder.IsMoney(role);
                return isMoney ? HorizonIn(above.Text) : reading.IsFree(above) ? NamedIn(above.Text) : null;
            }
        }

        return null;
    }

    // 项目期 | 2026年1月至2026年12月 is a caption with its value.
    private static bool IsPeriod(string text) => text.Contains('月', StringComparison.Ordinal) || YearText.In(text).Count > 1;

    // 中期（2025-2027年） ∥ 2025年度
    private Horizon? NamedIn(string heading) =>
        reading.Vocabulary.Horizons.Named(reading.Vocabulary.Label(heading)?.ShortKey ?? heading)
        ?? (HeaderYear().IsMatch(TextFolding.FoldWithoutSpace(heading)) ? HorizonIn(heading) : null);

    // A text of the form above the amounts heads none: 《…三年行动方案》.
    private Horizon? HorizonOf(CaptionValue value) =>
        AmountHeader.Over(value.Cell, reading) is { Length: <= LongestHeader } header ? HorizonIn(header) : null;

    private Horizon? HorizonIn(string header)
    {
        // 2024年（元） | 2025年（元） | 三年合计
        if (HeaderYear().Match(LabelText.Of(header)?.ShortKey ?? string.Empty) is { Success: true } match)
        {
            return reading.Year is { } own && match.Groups["year"].Value == own.ToString(CultureInfo.InvariantCulture) ? Horizon.Annual : null;
        }

        // 2026年金额
        if (reading.Year is { } year && LabelText.Of(header)?.Year == year)
        {
            return Horizon.Annual;
        }

        return reading.Vocabulary.Caption(header) == CaptionRole.TermTotal ? Horizon.Term : reading.Vocabulary.Horizons.In(header);
    }

    [GeneratedRegex("^(?<year>20[0-9]{2})年?度?$", RegexOptions.ExplicitCapture)]
    private static partial Regex HeaderYear();
}
