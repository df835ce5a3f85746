using System.Text;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Rules;
using PerfForm.Core.Text;

namespace PerfForm.Cli.Reporting.Lint;

/// <summary>A finding, or several of one rule on one sheet, as text.</summary>
internal sealed class FindingText(ReportManner manner)
{
    private const int MostPlaces = 5;
    private const int WidestCell = 32;
    private const int MostColumns = 5;
    private const string Reset = "\u001b[0m";
    private const string Faint = "\u001b[2m";
    private const string Bold = "\u001b[1m";

    /// <summary><c>大鹏.xlsx  整体支出!E36  error PF501 overall-value-conflict  …</c></summary>
    public string OnOneLine(Diagnostic diagnostic) => $"{Head(diagnostic, DiagnosticReport.Place(diagnostic))}  {Said(diagnostic)}";

    /// <summary>The findings with their rows, what they are compared with, and how to mend them.</summary>
    public string Of(IReadOnlyList<Diagnostic> group)
    {
        var text = new StringBuilder();
        if (group is [var only])
        {
            text.Append(OnOneLine(only)).Append('\n').Append(Excerpt(only.Excerpt)).Append(Related(only)).Append(Consequences(only));
        }
        else
        {
            var count = new Bilingual($"{group.Count} 处", $"{group.Count} places").In(manner.Language);
            text.Append(Head(group[0], group[0].Sheet is { } sheet ? $"{group[0].File}  {sheet}" : group[0].File)).Append($"  {count}\n");
            foreach (var diagnostic in group.Take(MostPlaces))
            {
                text
                    .Append($"  {DisplayText.Pad(diagnostic.Cell?.ToString() ?? string.Empty, 5)} {Said(diagnostic)}\n")
                    .Append(Consequences(diagnostic));
            }

            if (group.Count > MostPlaces)
            {
                text
                    .Append(
                        Colored(
                            Faint,
                            new Bilingual(
                                $"  … 另有 {group.Count - MostPlaces} 处（--concise 逐条列出）",
                                $"  … and {group.Count - MostPlaces} more (--concise lists them all)").In(manner.Language)))
                    .Append('\n');
            }
        }

        return text.Append(Mend(group[0])).ToString();
    }

    private string Said(Diagnostic diagnostic) => VisibleText.Of(diagnostic.Message.In(manner.Language));

    private string Head(Diagnostic diagnostic, string place) =>
        $"{Colored(Bold, VisibleText.Of(place))}  {Colored(ColorOf(diagnostic.Severity), FindingWords.Of(diagnostic.Severity, manner.Language))} "
            + $"{FindingWords.Of(diagnostic.Kind, manner.Language)}{AboutOf(diagnostic)}";

    // What the sender is not to blame for says so.
    private string AboutOf(Diagnostic diagnostic) => diagnostic.About == About.Content ? string.Empty : new Bilingual(
        $"（{diagnostic.About.CalledFor().Chinese}）", $" ({diagnostic.About.CalledFor().English})").In(manner.Language);

    private string Excerpt(IReadOnlyList<ExcerptRow> rows)
    {
        if (rows.Count == 0)
        {
            return string.Empty;
        }

        var (widths, number) = (new int[MostColumns], rows[^1].Number.ToString().Length);
        foreach (var row in rows)
        {
            for (var column = 0; column < MostColumns; column++)
            {
                widths[column] = Math.Max(widths[column], DisplayText.Width(Cell(row, column)));
            }
        }

        var text = new StringBuilder();
        foreach (var row in rows)
        {
            var line = new StringBuilder($"  {(row.IsFound ? "→" : " ")} {row.Number.ToString().PadLeft(number)}");
            for (var column = 0; column < Math.Min(MostColumns, row.Texts.Count); column++)
            {
                line.Append(" │ ").Append(DisplayText.Pad(Cell(row, column), widths[column]));
            }

            text.Append(row.IsFound ? line.ToString().TrimEnd() : Colored(Faint, line.ToString().TrimEnd())).Append('\n');
        }

        return text.ToString();
    }

    private string Related(Diagnostic diagnostic)
    {
        var text = new StringBuilder();
        foreach (var place in diagnostic.Related)
        {
            var file = place.File == diagnostic.File ? string.Empty : $"{place.File}  ";
            var where = VisibleText.Of($"{file}{place.Sheet}{(place.Cell is { } cell ? $"!{cell}" : string.Empty)}");
            text.Append($"    {where}  {DisplayText.Shortened(VisibleText.Of(place.Message.In(manner.Language)), WidestCell * 2)}\n");
        }

        return text.ToString();
    }

    private string Consequences(Diagnostic diagnostic)
    {
        var text = new StringBuilder();
        foreach (var follows in diagnostic.Consequences.Take(MostPlaces))
        {
            text.Append(Colored(
                Faint,
                $"    {new Bilingual("一并核对", "check with it").In(manner.Language)}  {VisibleText.Of(DiagnosticReport.Place(follows))}  {Said(follows)}\n"));
        }

        if (diagnostic.Consequences.Count > MostPlaces)
        {
            var left = diagnostic.Consequences.Count - MostPlaces;
            text.Append(Colored(Faint, new Bilingual($"    另有 {left} 条一并核对\n", $"    and {left} more to check with it\n").In(manner.Language)));
        }

        return text.ToString();
    }

    private string Mend(Diagnostic diagnostic) => RulePage.Find(diagnostic.Kind.Code)?.Mend(manner.Language) is not { } mend
        ? string.Empty
        : Colored(
            Faint,
            new Bilingual($"    改法：{mend}", $"    To mend: {mend} perfform explain {diagnostic.Kind.Code}").In(manner.Language)) + "\n";

    private static string Cell(ExcerptRow row, int column) =>
        column < row.Texts.Count ? DisplayText.Shortened(VisibleText.Of(row.Texts[column].ReplaceLineEndings(" ")), WidestCell) : string.Empty;

    private static string ColorOf(Severity severity) => severity switch
    {
        Severity.Error => "\u001b[31m",
        Severity.Warning => "\u001b[33m",
        _ => "\u001b[36m",
    };

    private string Colored(string color, string text) => manner.HasColor ? color + text + Reset : text;
}
