using System.Globalization;
using System.Text.RegularExpressions;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Text;

namespace PerfForm.Core.Importers;

/// <summary>Reads the title line and the year, which stands in the title, on a line under it, behind a caption, or in a name.</summary>
internal static partial class TitleReader
{

    // A line that names the year is short, blanks aside; a sentence may name any year.
    private const int LongestLine = 60;

    /// <summary>The title as written.</summary>
    public static Sourced<string>? ReadTitle(FormReading reading)
    {
        foreach (var cell in reading.Area.Title?.Cells ?? [])
        {
            reading.Note(reading.Claim(cell), LabelRole.Title, reading.Area.Title!.Cells.Count > 1 ? LayoutEvidence.SplitTitle : LayoutEvidence.TitleWords);
        }

        return reading.Area.Title is { } title ? new Sourced<string>(title.Text, title.Address) : null;
    }

    /// <summary>The year; reported where none is found.</summary>
    public static DeclaredYear? ReadYear(FormReading reading, string fileName)
    {
        var year = FromYearLine(reading)
            ?? FromTitle(reading)
            ?? FromCaption(reading)
            ?? FromLongerLine(reading)
            ?? FromName(reading.Grid.Name)
            ?? FromName(fileName);
        if (year is null && !HoldsYear(reading))
        {
            reading.Report(Reading.YearMissing, reading.Area.Title?.Address, new(
                "标题、单元格和文件名中都没有年度；请在标题下写明，如“（2026年度）”",
                "no year in title, cells or file name; write it under the title, such as （2026年度）"));
        }

        return year;
    }

    // The year may be split over the cells of its line: （ | 2025 | 年度）.
    private static DeclaredYear? FromYearLine(FormReading reading)
    {
        foreach (var row in RowsAboveCaptions(reading))
        {
            var cells = reading.FreeRow(row.Number);
            foreach (var candidate in cells.Select(cell => new List<Cell> { cell }).Append(cells))
            {
                if (BareYear().Match(TextFolding.FoldWithoutSpace(string.Concat(candidate.Select(cell => cell.Text)))) is { Success: true } match)
                {
                    candidate.ForEach(cell => reading.Note(reading.Claim(cell), LabelRole.Year, LayoutEvidence.Year));
                    return new DeclaredYear(Parse(match), candidate[0].Address);
                }
            }
        }

        return null;
    }

    // （2025年度）（单位：元）, 申报年度：2025年; claimed where nothing else is said.
    private static DeclaredYear? FromLongerLine(FormReading reading) => FirstIn(LinesAboveCaptions(reading).Where(cell => !IsDated(cell)));

    private static DeclaredYear? FromCaption(FormReading reading) => FirstIn(YearCaptions(reading)) ?? InlineYear(reading);

    // 项目周期：2024年至2026年  预算年度：2025年
    private static DeclaredYear? InlineYear(FormReading reading)
    {
        foreach (var cell in reading.Area.HeadRows.SelectMany(row => reading.FreeRow(row.Number)))
        {
            // 预算年度（2025年）绩效目标
            if (YearInLabel().Match(TextFolding.FoldWithoutSpace(cell.Text)) is { Success: true } within)
            {
                return new DeclaredYear(Parse(within), cell.Address);
            }

            foreach (var part in Gap().Split(cell.Text))
            {
                if (reading.Vocabulary.Caption(part.Split(':', '：')[0]) == CaptionRole.YearLabel
                    && YearWithin().Match(TextFolding.FoldWithoutSpace(part)) is { Success: true } match)
                {
                    return new DeclaredYear(Parse(match), cell.Address);
                }
            }
        }

        return null;
    }

    [GeneratedRegex(@"^(?:预算|申报)年度\((?<year>20[0-9]{2})年?\)", RegexOptions.ExplicitCapture)]
    private static partial Regex YearInLabel();

    [GeneratedRegex(@"\s{2,}|\n|　")]
    private static partial Regex Gap();


    private static DeclaredYear? FirstIn(IEnumerable<Cell> cells)
    {
        foreach (var cell in cells)
        {
            if (YearWithin().Match(TextFolding.FoldWithoutSpace(cell.Text)) is { Success: true } match)
            {
                return new DeclaredYear(Parse(match), cell.Address);
            }
        }

        return null;
    }

    // 填报日期：2025年9月 says when the form was filled in, not for which year.
    private static bool IsDated(Cell cell) =>
        cell.Text.Contains("日期", StringComparison.Ordinal) || cell.Text.Contains("时间", StringComparison.Ordinal);

    // 申报年度 over 2026, 2025年1月-12月 as the period: it is not read as the form's year, nor said to be missing.
    private static bool HoldsYear(FormReading reading) => reading.Area.Cells.Any(cell => YearNumber().IsMatch(cell.Text));

    [GeneratedRegex("(?<![0-9.])20[0-9]{2}(?:年|[-./]|$)")]
    private static partial Regex YearNumber();

    private static IEnumerable<GridRow> RowsAboveCaptions(FormReading reading) => reading.Area.HeadRows
        .TakeWhile(row => !HasCaption(reading, row))
        .Where(row => !reading.FreeRow(row.Number).Exists(cell => IsDateOfFiling(reading, cell)));

    private static IEnumerable<Cell> LinesAboveCaptions(FormReading reading) =>
        RowsAboveCaptions(reading).SelectMany(row => reading.FreeRow(row.Number)).Where(cell => TextFolding.FoldWithoutSpace(cell.Text).Length <= LongestLine);

    // 预算年度 | 2026, or 预算年度：2026 in one cell.
    private static IEnumerable<Cell> YearCaptions(FormReading reading)
    {
        foreach (var row in reading.Area.HeadRows)
        {
            var cells = reading.FreeRow(row.Number);
            for (var at = 0; at < cells.Count; at++)
            {
                var isLabel = reading.Vocabulary.Caption(cells[at].Text.Split(':', '：')[0]) == CaptionRole.YearLabel;
                if (isLabel)
                {
                    yield return cells[at];
                }

                if (isLabel && at + 1 < cells.Count)
                {
                    yield return cells[at + 1];
                }
            }
        }
    }

    private static bool HasCaption(FormReading reading, GridRow row) =>
        reading.FreeRow(row.Number).Any(cell => reading.Vocabulary.Caption(cell.Text) is not null and not CaptionRole.YearLabel
            && !IsDateOfFiling(reading, cell));

    // 填报日期 | 2024年11月18日: no caption of the form's, and its year is not the form's.
    private static bool IsDateOfFiling(FormReading reading, Cell cell) =>
        reading.Vocabulary.Caption(cell.Text) is not (null or CaptionRole.ProjectPeriod) && cell.Text.Contains("日期", StringComparison.Ordinal);

    private static DeclaredYear? FromTitle(FormReading reading) =>
        reading.Area.Title is { } title && YearWithin().Match(TextFolding.FoldWithoutSpace(title.Text)) is { Success: true } match
            ? new DeclaredYear(Parse(match), title.Address)
            : null;

    private static DeclaredYear? FromName(string name) =>
        YearWithin().Match(TextFolding.FoldWithoutSpace(name)) is { Success: true } match ? new DeclaredYear(Parse(match), Cell: null) : null;

    // 二〇二五 is written digit by digit.
    private static int Parse(Match match) =>
        int.Parse(
            string.Concat(
                match.Groups["year"].Value.Select(c =>
                    ChineseDigits.ValueOf(c) is >= 0 and var digit ? (char)('0' + digit) : c)),
            CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^\(?(?:年度:?)?\(?(?<year>20[0-9]{2}|19[0-9]{2}|二[〇零][〇" + ChineseDigits.InOrder + @"]{2}(?=年))\)?(?:年度?)?\)?$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex BareYear();

    [GeneratedRegex(@"(?<![0-9])(?<year>20[0-9]{2}|19[0-9]{2})(?![0-9]|\)[0-9]+号)", RegexOptions.ExplicitCapture)]
    private static partial Regex YearWithin();
}
