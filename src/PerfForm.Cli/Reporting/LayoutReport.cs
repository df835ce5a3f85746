using System.Text;
using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Text;

namespace PerfForm.Cli.Reporting;

/// <summary>Tells for each form what was recognised as what, and from which evidence: a line a cell, in form order.</summary>
internal sealed class LayoutReport(Language language)
{
    private const int LongestText = 28;
    private const int WordWidth = 26;
    private const int CellWidth = 6;
    private readonly StringBuilder _text = new();

    /// <summary>Writes the report as UTF-8.</summary>
    public void Write(IReadOnlyList<Document> documents, Stream output)
    {
        foreach (var document in documents)
        {
            Line(document.Source.Path);
            foreach (var form in document.Forms)
            {
                Write(form);
            }

            foreach (var skipped in document.Skipped)
            {
                Line(new Bilingual(
                    $"  {skipped.Sheet}  不是申报表，跳过（{skipped.Reason}）",
                    $"  {skipped.Sheet}  no declaration, skipped ({skipped.Reason})").In(language));
                WriteWords(skipped);
            }
        }

        output.Write(Encoding.UTF8.GetBytes(_text.ToString()));
    }

    private void Write(Form form)
    {
        Line($"  {form.Sheet}!{form.Range}  {form.Kind.Called.In(language)}");
        foreach (var label in form.Layout.Labels.OrderBy(label => label.Cell))
        {
            Line($"{Cell(label.Cell, LabelWord.Of(label.Role), label.Text)}  ({EvidenceOf(label.Evidence).In(language)}{Margin(label.Margin)}){Values(label)}");
        }

        foreach (var group in form.Indicators.GroupBy(indicator => indicator.Horizon))
        {
            var levels = string.Join(
                ", ",
                group.GroupBy(indicator => indicator.Levels).Select(same => $"{same.Key.ToString().ToLowerInvariant()} {same.Count()}"));
            Line(new Bilingual(
                $"    {HorizonOf(group.Key).Chinese}指标 {group.Count()} 条（级次依据：{levels}）",
                $"    {HorizonOf(group.Key).English} indicators: {group.Count()} (levels known by: {levels})").In(language));
        }

        foreach (var cell in form.Unclaimed)
        {
            Line(Cell(cell.Cell, new Bilingual("未能识别", "not understood").In(language), cell.Text));
        }
    }

    // A form needs a header row with at least two of level, name and value, or a title with captions.
    private void WriteWords(SkippedArea skipped)
    {
        foreach (var label in skipped.Labels)
        {
            var word = label.Role == LabelRole.Unknown ? new Bilingual("词表中没有", "not a known word").In(language) : LabelWord.Of(label.Role);
            Line(Cell(label.Cell, word, label.Text));
        }
    }

    private static string Cell(CellAddress cell, string word, string text) =>
        $"    {DisplayText.Pad(cell.ToString(), CellWidth)} {DisplayText.Pad(word, WordWidth)} {Shortened(text)}";

    private static Bilingual HorizonOf(Horizon horizon) => horizon == Horizon.Annual ? new("年度", "annual") : new("中期", "term");

    private string Values(Label label)
    {
        if (label.Values.Count == 0)
        {
            return string.Empty;
        }

        var where = (label.Values[0].Row - label.Cell.Row, label.Values[0].Column - label.Cell.Column) switch
        {
            (0, 0) => new Bilingual("同一单元格", "in the same cell"),
            (0, _) => new Bilingual("右侧", "to its right"),
            (_, 0) => new Bilingual("下方", "below it"),
            _ => new Bilingual("右下方", "to its right, further down"),
        };
        return $" → {string.Join(' ', label.Values)} {where.In(language)}";
    }

    // 7 of 8 cells fit, 1 fits what comes next.
    private string Margin(LayoutMargin? margin)
    {
        if (margin is null)
        {
            return string.Empty;
        }

        var fitting = new Bilingual($"：{margin.Cells}格中{margin.Fitting}格符合", $": {margin.Fitting} of {margin.Cells} cells fit").In(language);
        var next = margin.Next is { } role
            ? new Bilingual($"，其次{LabelWord.Of(role)} {margin.NextFitting}格", $", next {LabelWord.Of(role)} {margin.NextFitting}").In(language)
            : string.Empty;
        return fitting + next + (margin.IsThin ? new Bilingual("，把握不大", ", not by much").In(language) : string.Empty);
    }

    private static Bilingual EvidenceOf(LayoutEvidence evidence) => evidence switch
    {
        LayoutEvidence.KnownWord => new("词表中的词", "a known word"),
        LayoutEvidence.UserWord => new("配置文件中的词", "a word of your configuration"),
        LayoutEvidence.Ending => new("词尾与位置", "how it ends, and its place"),
        LayoutEvidence.Shape => new("位置与形状", "its place and shape"),
        LayoutEvidence.TitleWords => new("标题用词", "the words of a title"),
        LayoutEvidence.SplitTitle => new("分在几个单元格的标题", "a title split over cells"),
        LayoutEvidence.Year => new("年度的写法", "a year, written as such"),
        LayoutEvidence.MeasuresBelow => new("该列下方是指标值", "the column holds measures"),
        LayoutEvidence.ContentBelow => new("该列下方的内容", "what the column holds"),
        LayoutEvidence.HeaderBeside => new("所在的表头", "the header that it stands under or beside"),
        _ => throw new ArgumentOutOfRangeException(nameof(evidence), evidence, null),
    };

    private static string Shortened(string text) =>
        text.Length <= LongestText ? text : text[..(char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText)] + "…";

    private void Line(string line) => _text.Append(VisibleText.Of(line)).Append('\n');
}
