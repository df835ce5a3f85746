using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using PerfForm.Core.Grids.Content;
using PerfForm.Core.Guards;

namespace PerfForm.Core.Grids.Delimited;

/// <summary>Text tables: .csv, .tsv, .txt. A row is a record; where nothing is quoted, a line.</summary>
internal sealed class DelimitedContainer : IContainer
{
    // One kind of plain text under the name of another misleads nobody.
    private static readonly string[] Extensions = ["csv", "tsv", "txt", "tab"];

    /// <summary>Text separated by commas or semicolons.</summary>
    public static readonly SourceFormat Csv = new("csv", new("逗号分隔的文本", "comma-separated text"), Extensions) { IsPlainText = true };

    /// <summary>Text separated by tabs.</summary>
    public static readonly SourceFormat Tsv = new("tsv", new("制表符分隔的文本", "tab-separated text"), Extensions) { IsPlainText = true };

    /// <summary>Other text.</summary>
    public static readonly SourceFormat Txt = new("txt", new("文本", "text"), Extensions) { IsPlainText = true };

    public IReadOnlyList<SourceFormat> Formats { get; } = [Csv, Tsv, Txt];

    // The flavour shows in the delimiter; the name helps between .tsv and .txt.
    public SourceFormat? Recognise(FileContent content)
    {
        if (content.Text is not { } text || WebPage.Is(text))
        {
            return null;
        }

        return content.Extension.Equals(".txt", StringComparison.OrdinalIgnoreCase) ? Txt : DelimiterDetector.Detect(text) == '\t' ? Tsv : Csv;
    }

    public IReadOnlyList<Grid> Read(byte[] content, SourceFormat format, string name, CellMeter meter)
    {
        var text = TextDecoder.TryDecode(content) ?? string.Empty;
        var delimiter = DelimiterDetector.Detect(text);

        // Text taken from a print holds bare quotes (“…” typed as "…"), which quoting rules would misread.
        var rows = ReadRows(text, delimiter, CsvMode.RFC4180) ?? ReadRows(text, delimiter, CsvMode.NoEscape) ?? [];
        return [new Grid(name, CellsOf(rows, meter), hasTrueColumns: delimiter != '\t' || IsRectangular(rows))];
    }

    private static List<string[]>? ReadRows(string text, char delimiter, CsvMode mode)
    {
        var isBroken = false;
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter.ToString(),
            DetectColumnCountChanges = false,
            IgnoreBlankLines = false,
            Mode = mode,
            BadDataFound = _ => isBroken = true,
        };
        using var parser = new CsvParser(new StringReader(text), configuration);
        var rows = new List<string[]>();
        while (parser.Read())
        {
            rows.Add(parser.Record ?? []);
            if (isBroken)
            {
                return null;
            }
        }

        return rows;
    }

    private static IEnumerable<Cell> CellsOf(List<string[]> rows, CellMeter meter)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
            {
                var text = CellText.Clean(rows[row][column]);
                if (text.Length > 0)
                {
                    meter.Add(text);
                    yield return new Cell(new CellRange(new CellAddress(row, column)), text);
                }
            }
        }
    }

    private static bool IsRectangular(List<string[]> rows)
    {
        var widths = rows.Where(row => row.Any(field => field.Length > 0)).Select(row => row.Length).Distinct().Take(2).ToArray();
        return widths is [> 1];
    }
}
