using PerfForm.Core.Importers.Captions;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Layout;

namespace PerfForm.Core.Importers.Goals;

/// <summary>Reads the goals (绩效目标): one entry a goal as the form lays them out.</summary>
internal static class GoalReader
{
    /// <summary>The goals of all goal captions, in form order.</summary>
    public static IReadOnlyList<Goal> Read(FormReading reading, IReadOnlyList<CaptionPair> pairs)
    {
        var goals = new List<Goal>();

        // A form with one set of goals has it for the year, whatever its caption says.
        var isOneSet = !pairs.Any(pair => HorizonOf(pair.Role) == Horizon.Annual);
        var hasAnnual = pairs.Any(pair => pair.Role == CaptionRole.GoalAnnual && pair.Values.Count > 0);
        foreach (var pair in pairs)
        {
            if (HorizonOf(pair.Role) is not { } horizon)
            {
                continue;
            }

            reading.Claim(pair.Label);
            var (texts, header) = GoalTable.In(pair.Values, text => IsHeader(reading, text));
            foreach (var ordinal in pair.Values.Except(texts).Where(value => GoalRows.IsOrdinal(value.Text)))
            {
                reading.Note(reading.Claim(ordinal.Cell), LabelRole.Ordinal, LayoutEvidence.Shape);
            }

            if (header is not null)
            {
                reading.Note(reading.Claim(header.Cell), LabelRole.HeaderPart, LayoutEvidence.Shape);
            }

            foreach (var value in texts)
            {
                reading.Claim(value.Cell);
                if (reading.Vocabulary.Header(value.Text) == HeaderRole.Ordinal
                    || reading.Vocabulary.IsHint(value.Text) || GoalText.IsUnfilled(value.Text) || (pair.Values.Count > 1 && GoalRows.IsOrdinal(value.Text)))
                {
                    reading.Note(value.Cell, LabelRole.Ordinal, LayoutEvidence.Shape);
                    continue;
                }

                var own = isOneSet ? Horizon.Annual : hasAnnual && SaysTerm(reading, pair) ? Horizon.Term : horizon;
                goals.AddRange(
                    GoalText.Split(value.Text, reading.Vocabulary.IsHint)
                        .Select(text => new Goal(own, new Sourced<string>(text, value.Cell.Address))));
            }
        }

        return goals;
    }

    // 总体目标 beside 年度目标, each with its text.
    private static bool SaysTerm(FormReading reading, CaptionPair pair) =>
        pair.Role == CaptionRole.GoalAny && reading.Vocabulary.Horizons.In(pair.LabelText) == Horizon.Term;

    // 序号 | 目标内容
    private static bool IsHeader(FormReading reading, string text) =>
        reading.Vocabulary.Header(text) == HeaderRole.Ordinal || reading.Vocabulary.LikelyCaption(text) is CaptionRole.Field or CaptionRole.GoalAny;

    private static Horizon? HorizonOf(CaptionRole role) => role switch
    {
        CaptionRole.GoalAnnual or CaptionRole.GoalAny => Horizon.Annual,
        CaptionRole.GoalTerm => Horizon.Term,
        _ => null,
    };
}
