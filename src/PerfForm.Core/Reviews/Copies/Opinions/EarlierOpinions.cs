using PerfForm.Core.Grids.Xlsx;
using PerfForm.Core.Reviews.Copies.Parts;

namespace PerfForm.Core.Reviews.Copies.Opinions;

/// <summary>The sheet of opinions that an earlier run of the tool added: whether another may take its place, and what of it stays then.</summary>
internal sealed class EarlierOpinions
{
    // What other parts speak of. To replace it would make them wrong.
    private static readonly string[] OfOthers = ["tablePart", "oleObject", "control", "picture", "legacyDrawingHF"];

    // What people may have put onto it, in the order of a sheet's elements.
    private static readonly string[] Kept = ["drawing", "legacyDrawing"];

    private readonly List<string> _kept = [];

    /// <summary>Looks through the sheet.</summary>
    /// <exception cref="IrregularPartException">It is not written as it should be.</exception>
    public EarlierOpinions(PartText part)
    {
        using var walk = new PartWalk(part, "worksheet");
        var isBeside = false;
        while (walk.Next())
        {
            if (walk.Begins("c", 3))
            {
                isBeside = IsBeside(walk.Xml.GetAttribute("r"));
            }
            else if (walk.Begins("f", 4) || (walk.Begins("v", 4) && isBeside) || (walk.Begins("is", 4) && isBeside))
            {
                HasWordsOfOthers = true;
            }
            else if (OfOthers.Contains(walk.Name))
            {
                HasWordsOfOthers = true;
            }
            else if (walk is { IsEnd: false, Depth: 1 })
            {
                Keep(walk);
            }
        }
    }

    /// <summary>Whether somebody wrote beside the table, or calculates in it: then the sheet is not ours alone.</summary>
    public bool HasWordsOfOthers { get; }

    /// <summary>The elements that tell of notes and pictures.</summary>
    public string Drawings => string.Concat(_kept);

    private static bool IsBeside(string? cell) => cell is null || cell.Length < 2 || char.IsAsciiLetter(cell[1]) || cell[0] > OpinionSheet.LastColumn;

    private void Keep(PartWalk walk)
    {
        if (Kept.Contains(walk.Name) && walk.Xml.GetAttribute("id", PartRelationships.AttributeNamespace) is { } id)
        {
            _kept.Add($"""<{walk.Name} xmlns:r="{PartRelationships.AttributeNamespace}" r:id="{XmlWords.Attribute(id)}"/>""");
        }
    }
}
