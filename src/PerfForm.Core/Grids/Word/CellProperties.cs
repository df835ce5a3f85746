using System.Xml;
using PerfForm.Core.Grids.Content;

namespace PerfForm.Core.Grids.Word;

/// <summary>What is said of a cell: <c>w:tcPr</c>.</summary>
/// <param name="Columns">How many columns it covers.</param>
/// <param name="IsContinued">Whether it belongs to the cell above.</param>
internal sealed record CellProperties(int Columns, bool IsContinued)
{
    private const int MostColumns = 1_000;

    /// <summary>Reads the element.</summary>
    public static CellProperties Read(XmlReader xml)
    {
        var (columns, isContinued) = (1, false);
        var depth = xml.Depth;
        while (xml.NextIn(depth))
        {
            var name = xml.WordName();
            columns = name == "gridSpan" ? xml.WordNumber(1, MostColumns) : columns;
            isContinued |= name == "vMerge" && xml.WordValue() != "restart";
        }

        return new CellProperties(columns, isContinued);
    }
}
