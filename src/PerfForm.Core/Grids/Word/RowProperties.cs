using System.Xml;
using PerfForm.Core.Grids.Content;

namespace PerfForm.Core.Grids.Word;

/// <summary>What is said of a row: <c>w:trPr</c>.</summary>
/// <param name="Skipped">How many columns it leaves out in front.</param>
/// <param name="IsDeleted">Whether a tracked change has deleted it.</param>
internal sealed record RowProperties(int Skipped, bool IsDeleted)
{
    private const int MostColumns = 1_000;

    /// <summary>Reads the element.</summary>
    public static RowProperties Read(XmlReader xml)
    {
        var (skipped, isDeleted) = (0, false);
        var depth = xml.Depth;
        while (xml.NextIn(depth))
        {
            var name = xml.WordName();
            isDeleted |= name == "del";
            skipped = name == "gridBefore" ? xml.WordNumber(0, MostColumns) : skipped;
        }

        return new RowProperties(skipped, isDeleted);
    }
}
