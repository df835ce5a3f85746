using System.Globalization;
using PerfForm.Core.Grids;
using PerfForm.Core.Grids.Xlsx;
using PerfForm.Core.Reviews.Copies.Notes;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.Digests;
using PerfForm.Core.Rules.Profiles;
using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Copies.Opinions;

/// <summary>The first sheet of an annotated copy: what the review comes to, and everything that was found, with links to the cells.</summary>
internal sealed class OpinionSheet
{
    private const double TitleHeight = 24;

    // No., place, severity, what is wrong, how to mend, category. A4 across holds so many characters of ten points.
    private static readonly int[] Widths = [6, 20, 13, 46, 42, 21];

    /// <summary>The letter of its last column.</summary>
    public static readonly char LastColumn = (char)('A' + Widths.Length - 1);

    private readonly OpinionStyles _styles;
    private readonly Language _language;
    private readonly SheetRows _rows = new(Widths);

    private OpinionSheet(OpinionStyles styles, Language language) => (_styles, _language) = (styles, language);

    /// <summary>The row of the headings that are printed on each page.</summary>
    public int HeaderRow { get; private set; }

    /// <summary>The sheet for a file.</summary>
    /// <param name="forms">The forms.</param>
    /// <param name="lines">What was found.</param>
    /// <param name="styles">The styles.</param>
    /// <param name="language">The language.</param>
    public static OpinionSheet Of(IReadOnlyList<ReviewedForm> forms, IReadOnlyList<OpinionLine> lines, OpinionStyles styles, Language language)
    {
        var sheet = new OpinionSheet(styles, language);
        sheet._rows.AddAcross(OpinionWords.Title.In(language), styles.Title, TitleHeight);
        sheet._rows.AddAcross(OpinionWords.Guide.In(language), styles.Line);
        sheet.AddForms(forms);
        sheet.AddFindings(lines);
        sheet.AddOpinions(forms);
        return sheet;
    }

    /// <summary>The part.</summary>
    /// <param name="views">How many windows the workbook is shown in.</param>
    /// <param name="drawings">The elements that tell of drawings on it; empty for none.</param>
    public string ToXml(int views, string drawings = "")
    {
        var windows = string.Concat(Enumerable.Range(0, Math.Max(views, 1)).Select(view =>
            $"""<sheetView{(view == 0 ? " tabSelected=\"1\"" : string.Empty)} showGridLines="0" workbookViewId="{view}"/>"""));
        var columns = string.Concat(Widths.Select((width, column) =>
            $"""<col min="{column + 1}" max="{column + 1}" width="{width.ToString(CultureInfo.InvariantCulture)}" customWidth="1"/>"""));
        return $"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>{"\n"}<worksheet xmlns="{PartXml.Main}">"""
            + """<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>"""
            + $"""<dimension ref="A1:{LastColumn}{_rows.Count}"/><sheetViews>{windows}</sheetViews>"""
            + $"""<sheetFormatPr defaultRowHeight="15"/><cols>{columns}</cols><sheetData>{_rows.Data}</sheetData>{_rows.Merged}{_rows.Links}"""
            + """<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>"""
            + """<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>"""
            + $"{drawings}</worksheet>";
    }

    private void AddForms(IReadOnlyList<ReviewedForm> forms)
    {
        AddHeadings(OpinionWords.FormHeadings);
        int[] styles = [_styles.Short, _styles.Link, _styles.Short, _styles.Text, _styles.Text, _styles.Text];
        foreach (var (at, form) in forms.Index())
        {
            var digest = form.Digest;
            _rows.Add(
                [
                    Number(at + 1), form.Form.Sheet, digest.Conclusion.CalledFor().In(_language), digest.Name, DigestWords.Of(digest.Counts).In(_language),
                    digest.Amount?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
                ],
                styles);
            _rows.Link(1, PlaceOf(form.Form.Sheet, form.Form.Range.First));
        }

        _rows.Skip();
    }

    private void AddFindings(IReadOnlyList<OpinionLine> lines)
    {
        AddHeadings(OpinionWords.Headings);
        HeaderRow = _rows.Count;
        foreach (var (at, line) in lines.Index())
        {
            var finding = line.Finding;
            var wrong = string.Join('\n', NoteWords.ConsequencesOf(finding, _language).Prepend(finding.Message.In(_language)));
            var category = finding.Category ?? ReviewCategory.Other;
            _rows.Add(
                [
                    Number(at + 1), $"{line.Sheet}!{line.Cell}", DigestWords.Of(finding.Severity).In(_language), wrong,
                    DigestWords.MendOf(finding, _language), $"{category} {ReviewCategory.NameOf(category).In(_language)}",
                ],
                [_styles.Short, _styles.Link, _styles.Of(finding.Severity), _styles.Text, _styles.Text, _styles.Text]);
            _rows.Link(1, PlaceOf(line.Sheet, line.Cell));
        }
    }

    private void AddOpinions(IReadOnlyList<ReviewedForm> forms)
    {
        _rows.Skip();
        _rows.AddAcross(OpinionWords.Opinions.In(_language), _styles.Heading);
        foreach (var digest in forms.Select(form => form.Digest))
        {
            foreach (var opinion in digest.Opinions)
            {
                var told = DigestWords.Of(opinion).In(_language);
                _rows.AddAcross(forms.Count == 1 ? told : string.Format(OpinionWords.OpinionOfForm.In(_language), digest.Name, told), _styles.Line);
            }
        }
    }

    private void AddHeadings(IReadOnlyList<Bilingual> headings) =>
        _rows.Add([.. headings.Select(heading => heading.In(_language))], [.. headings.Select(_ => _styles.Header)]);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string PlaceOf(string sheet, CellAddress cell) => $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!{cell}";
}
