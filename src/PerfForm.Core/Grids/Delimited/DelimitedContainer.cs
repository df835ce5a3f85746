using CsvHelper;
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
        var records = TextRecords.Read(text, delimiter, CsvMode.RFC4180, meter) ?? TextRecords.Read(text, delimiter, CsvMode.NoEscape, meter)!;
        return [new Grid(name, Measured(records.Cells, meter), hasTrueColumns: delimiter != '\t' || records.IsRectangular)];
    }

    // A text is too long only where it was parted by the right rules: a quote that is not closed makes one of all that follows.
    private static IEnumerable<Cell> Measured(IReadOnlyList<Cell> cells, CellMeter meter)
    {
        foreach (var cell in cells)
        {
            meter.Add(cell.Text);
            yield return cell;
        }
    }
}
