using PerfForm.Core.Grids.Xlsx;

namespace PerfForm.Core.Reviews.Copies.Parts;

/// <summary>The order that a schema gives the elements below a root: finds the place of a new one.</summary>
/// <param name="elements">Their names, in order.</param>
/// <param name="added">The new one's name.</param>
internal sealed class ElementOrder(IReadOnlyList<string> elements, string added)
{
    private const string Alternatives = "AlternateContent";
    private const int WithinAlternative = 3;

    private int _alternatives = -1;
    private int _place = -1;

    /// <summary>Looks at a tag on the way through the part.</summary>
    public void Look(PartWalk walk)
    {
        if (_place >= 0)
        {
            return;
        }

        if (walk is { Depth: 1, IsEnd: false })
        {
            _alternatives = walk.Name == Alternatives ? walk.Tag.At : -1;
            Take(walk, walk.Tag.At);
        }
        else if (walk is { Depth: WithinAlternative, IsEnd: false } && _alternatives >= 0)
        {
            Take(walk, _alternatives);
        }
        else if (walk is { Depth: 0, IsEnd: true })
        {
            _place = walk.Tag.At;
        }
    }

    /// <summary>Puts the new element in its place.</summary>
    /// <param name="part">The part.</param>
    /// <param name="root">The first tag of its root.</param>
    /// <param name="element">The element, whose names have no prefix.</param>
    public void Put(PartText part, PartTag root, string element)
    {
        var text = XmlWords.Within(element, root, PartXml.Main);
        if (_place >= 0)
        {
            part.Insert(_place, text);
        }
        else
        {
            part.Append(root, root.End, text);
        }
    }

    private void Take(PartWalk walk, int at)
    {
        var (met, own) = (Place(walk.Name), Place(added));
        _place = met > own ? at : -1;
    }

    private int Place(string name)
    {
        for (var place = 0; place < elements.Count; place++)
        {
            if (elements[place] == name)
            {
                return place;
            }
        }

        return -1;
    }
}
