using System.Text.RegularExpressions;
using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Amounts;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Text;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Importers.Captions;

/// <summary>
/// Captions that share a cell with their values: <c>填报单位(盖章)：某局</c>, several in one cell (<c>部门编码：316  部门名称：某局</c>), or an amount glued to
/// its caption (<c>其中:上级资金16</c>).
/// </summary>
internal sealed partial class InlineCaptions(FormWords vocabulary)
{
    private const int LongestGlued = 40;

    // No caption is longer. Of a long text no more is looked at, for each place where one may begin.
    private const int LongestLabel = 200;

    /// <summary>The pairs in the cell, in order; none where it holds no known caption with a value.</summary>
    public List<CaptionPair> In(Cell cell)
    {
        var pairs = new List<CaptionPair>();

        // Most cells hold no colon, and no amount at their end.
        var hasColon = cell.Text.Contains(':', StringComparison.Ordinal) || cell.Text.Contains('：', StringComparison.Ordinal);
        var mayHold = hasColon || EndsInAmount(cell.Text) || WideGap().IsMatch(cell.Text);
        if (cell.Kind != CellKind.Text || !mayHold || vocabulary.Caption(cell.Text) is not null || HoldsAmounts(cell.Text))
        {
            return pairs;
        }

        if (!hasColon)
        {
            return Contact(cell) is { } contact ? [contact] : Glued(cell);
        }

        foreach (var segment in Segments(cell.Text))
        {
            if (PairOf(cell, segment) is { } pair)
            {
                pairs.Add(pair);
            }
            else if (pairs is [.., { Role: CaptionRole.ContactName } contact] && JoinedCaptions.IsSecond(CaptionRole.ContactName, segment))
            {
                // 填表人：莫小燕  0773-8822319
                pairs.Add(contact with { Role = CaptionRole.ContactPhone, Values = [new CaptionValue(cell, segment.Trim())] });
            }
            else if (segment.Trim() is { Length: > 0 } text && LabelAt(segment) is null && !Year().IsMatch(text))
            {
                // 附件3  填报单位：某局: what stands beside the captions is kept with the whole text.
                pairs.Add(
                    new CaptionPair(
                        CaptionRole.Field,
                        cell,
                        string.Empty,
                        [new CaptionValue(cell, cell.Text)])
                    { LabelInCell = text, Evidence = LayoutEvidence.Shape });
            }
        }

        return pairs.Exists(pair => pair.Evidence != LayoutEvidence.Shape) ? pairs : Glued(cell);
    }

    /// <summary>Whether the cell begins with a known caption and a colon: 填报日期：  年 月 日 is one, with or without a value.</summary>
    public bool BeginsWithCaption(Cell cell) =>
        cell.Kind == CellKind.Text
        && LabelAt(cell.Text) is { } label
        && vocabulary.Caption(label) is not null
        && vocabulary.Signing.IsPlace(cell.Text[(label.Length + 1)..]);

    // 总额:130万元 一、财政拨款:100万元 is read as the value of the caption beside it.
    private bool HoldsAmounts(string text) =>
        AmountsInText.AreIn(text) && (LabelAt(text) is not { } label || vocabulary.Caption(label) is not { } role || CaptionFinder.IsMoney(role));

    private static bool EndsInAmount(string text) => text.Length <= LongestGlued && text[^1] is (>= '0' and <= '9') or (>= '０' and <= '９') or '元' or '万';

    // Wide spaces part captions; line breaks and single spaces do where a caption with a colon follows, and are part of the value elsewhere.
    private IEnumerable<string> Segments(string text)
    {
        var start = 0;
        foreach (Match gap in Gap().Matches(text))
        {
            var isWide = gap.Length > 1 && !gap.Value.Contains('\n', StringComparison.Ordinal);
            if ((isWide && !IsWithinName(text, gap)) || LabelAt(BeginningAt(text, gap.Index + gap.Length)) is not null)
            {
                yield return text[start..gap.Index];
                start = gap.Index + gap.Length;
            }
        }

        yield return text[start..];
    }

    // 填报人：李　静: a name of two characters, spread out.
    private static bool IsWithinName(string text, Match gap)
    {
        var (before, after) = (gap.Index - 1, gap.Index + gap.Length);
        return before > 0
            && text[before - 1] is ':' or '：' or ' ' or '\u3000'
            && char.IsLetter(text[before])
            && char.IsLetter(text[after])
            && (after + 1 == text.Length || char.IsWhiteSpace(text[after + 1]));
    }

    private CaptionPair? PairOf(Cell cell, string segment)
    {
        if (LabelAt(segment) is not { } label)
        {
            return null;
        }

        var value = segment[(label.Length + 1)..].Trim();
        if (value.Length == 0)
        {
            return null;
        }

        var role = RoleOf(label)!.Value;
        return new CaptionPair(role, cell, LabelText.Of(label)?.Remark ?? string.Empty, [new CaptionValue(cell, value)])
        {
            LabelInCell = label.Trim(),
            Evidence = vocabulary.Caption(label) is null ? LayoutEvidence.Ending : LayoutEvidence.KnownWord,
        };
    }

    private static string BeginningAt(string text, int start) => text.Substring(start, Math.Min(LongestLabel, text.Length - start));

    // The text up to the colon, if it is a caption.
    private string? LabelAt(string whole)
    {
        var text = BeginningAt(whole, start: 0);
        var colon = text.AsSpan().IndexOfAny(':', '：');
        if (colon <= 0)
        {
            return null;
        }

        // 其中:财政拨款:16
        var second = text.AsSpan(colon + 1).IndexOfAny(':', '：');
        if (second > 0 && vocabulary.Caption(text[..(colon + 1 + second)]) is not null)
        {
            return text[..(colon + 1 + second)];
        }

        var label = text[..colon];
        return RoleOf(label) is not null ? label : null;
    }

    private CaptionRole? RoleOf(string label) => vocabulary.LikelyCaption(label) ?? vocabulary.LooseCaption(label);

    // 填表人　王秀梅: a wide space in place of the colon.
    private CaptionPair? Contact(Cell cell) =>
        WideGap().Match(cell.Text) is { Success: true } gap
        && vocabulary.Caption(cell.Text[..gap.Index]) is { } role and (CaptionRole.ContactName or CaptionRole.ContactPhone or CaptionRole.UnitHead)
            ? new CaptionPair(role, cell, string.Empty, [new CaptionValue(cell, cell.Text[(gap.Index + gap.Length)..].Trim())])
            {
                LabelInCell = cell.Text[..gap.Index].Trim(),
                Evidence = LayoutEvidence.KnownWord,
            }
            : null;

    [GeneratedRegex(@"(?<=\S)(?:　|  )\s*(?=\S)")]
    private static partial Regex WideGap();

    private List<CaptionPair> Glued(Cell cell)
    {
        var match = AmountAtEnd().Match(cell.Text);
        return match.Success
            && vocabulary.Caption(match.Groups["label"].Value) is { } role
            && CaptionFinder.IsMoney(role)
            && AmountText.Read(match.Groups["amount"].Value) is not null
            ? [
                new CaptionPair(
                    role,
                    cell,
                    string.Empty,
                    [new CaptionValue(cell, match.Groups["amount"].Value)]) { LabelInCell = match.Groups["label"].Value.Trim() },
            ]
            : [];
    }

    [GeneratedRegex(@"^[（(]?20[0-9]{2}\s*年?度?[)）]?$")]
    private static partial Regex Year();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Gap();

    [GeneratedRegex(
        @"^(?<label>[^0-9０-９]{2,20}?)\s*(?<amount>[0-9０-９][0-9０-９,，.．]*\s*" + MoneyUnits.Factor + "元?)$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex AmountAtEnd();
}
