using System.Text;
using PerfForm.Core.Grids;
using PerfForm.Core.Grids.Content;
using PerfForm.Core.Guards;

namespace PerfForm.Tests.Grids.Pft;

/// <summary>A container that only tests know: the mark <c>PFT1</c>, then rows of UTF-8 text with tabs between their cells.</summary>
internal sealed class PftContainer : IContainer
{
    private const string Mark = "PFT1\n";

    public static readonly SourceFormat Pft = new("pft", new("测试表", "a test table"), ["pft"]);

    public IReadOnlyList<SourceFormat> Formats { get; } = [Pft];

    public SourceFormat? Recognise(FileContent content) => content.StartsWith("PFT1\n"u8) ? Pft : null;

    public IReadOnlyList<Grid> Read(byte[] content, SourceFormat format, string name, CellMeter meter)
    {
        var rows = Encoding.UTF8.GetString(content)[Mark.Length..].Split('\n');
        var cells = rows.SelectMany((row, at) => row.Split('\t').Select((text, column) => new Cell(new CellRange(new CellAddress(at, column)), text)));
        return [new Grid(name, cells.Where(cell => cell.Text.Length > 0))];
    }
}
