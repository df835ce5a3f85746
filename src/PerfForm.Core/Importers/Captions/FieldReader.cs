using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Layout;

namespace PerfForm.Core.Importers.Captions;

/// <summary>Reads captions with one value: names, codes, contact; what has no key of its own goes to fields.</summary>
internal sealed class FieldReader(FormReading reading, IReadOnlyList<CaptionPair> pairs)
{
    private const string Centre = "中央";
    private readonly List<LabelledField> _fields = [];
    private readonly HashSet<CaptionPair> _taken = new(ReferenceEqualityComparer.Instance);

    /// <summary>The pairs without a key of their own, in form order.</summary>
    public IReadOnlyList<LabelledField> Fields => _fields;

    /// <summary>The value of the first caption of a kind that has one; further ones go to fields.</summary>
    public Sourced<string>? Take(CaptionRole role) => Take(role, _ => true);

    /// <summary>The value of the first caption of a kind that is so and has one; further ones go to fields.</summary>
    public Sourced<string>? Take(CaptionRole role, Predicate<CaptionPair> isSo)
    {
        Sourced<string>? taken = null;
        foreach (var pair in pairs.Where(pair => pair.Role == role && !_taken.Contains(pair) && isSo(pair)))
        {
            Claim(pair);
            if (pair.Values.Count == 0)
            {
                continue;
            }

            _taken.Add(pair);
            if (taken is null && !reading.Vocabulary.IsHint(pair.Values[0].Text) && ValueOf(pair.Values[0]) is { } value)
            {
                taken = value;
                reading.Claim(pair.Values[0].Cell);
                Keep(pair with { Values = Adjacent(pair.Values) });
            }
            else
            {
                Keep(pair);
            }
        }

        return taken;
    }

    /// <summary>The value of the first caption of a kind that is not of the central government: of 中央主管部门 and 地方主管部门 the latter.</summary>
    public Sourced<string>? TakeOfPlace(CaptionRole role) => Take(role, pair => !IsCentral(pair)) ?? Take(role);

    private static bool IsCentral(CaptionPair pair) => pair.LabelText.StartsWith(Centre, StringComparison.Ordinal);

    /// <summary>The value of the one caption of a kind that is so, where another of the kind says something else; null elsewhere.</summary>
    public Sourced<string>? TakeOneOfTwo(CaptionRole role, Predicate<CaptionPair> isSo) =>
        pairs.Where(pair => pair.Role == role && pair.Values.Count > 0).DistinctBy(pair => pair.Values[0].ToLine().Value, StringComparer.Ordinal).ToList()
            is [_, _] both && both.Count(pair => isSo(pair)) == 1
                ? Take(role, isSo)
                : null;

    /// <summary>Whether a caption of a kind that has a value is so.</summary>
    public bool Takes(CaptionRole role, Predicate<CaptionPair> isSo) => pairs.Any(pair => pair.Role == role && pair.Values.Count > 0 && isSo(pair));

    /// <summary>All values of all captions of a kind, with their line breaks.</summary>
    public IReadOnlyList<Sourced<string>> TakeTexts(CaptionRole role, Predicate<CaptionPair> isSo)
    {
        var texts = new List<Sourced<string>>();
        foreach (var pair in pairs.Where(pair => pair.Role == role && isSo(pair)))
        {
            Claim(pair);
            texts.AddRange(pair.Values.Select(value => new Sourced<string>(value.Text, reading.Claim(value.Cell).Address)));
        }

        return texts;
    }

    /// <summary>The value of the first caption of a kind that has one; left for others to take.</summary>
    public Sourced<string>? Peek(CaptionRole role) =>
        pairs.FirstOrDefault(pair => pair.Role == role && pair.Values.Count > 0)?.Values[0].ToLine();

    /// <summary>Keeps the pairs of these kinds as fields.</summary>
    public void KeepAll(CaptionRole[] roles)
    {
        foreach (var pair in pairs.Where(pair => Array.IndexOf(roles, pair.Role) >= 0 && !_taken.Contains(pair)))
        {
            Claim(pair);
            Keep(pair);
        }
    }

    // The ticked choice of a row of boxes; null where none is ticked, which is as good as blank.
    private static Sourced<string>? ValueOf(CaptionValue value) => Checkboxes.Chosen(value.Text) switch
    {
        null => value.ToLine(),
        "" => null,
        var chosen => new Sourced<string>(chosen, value.Cell.Address),
    };

    private void Claim(CaptionPair pair)
    {
        if (pair.LabelInCell is null)
        {
            reading.Claim(pair.Label);
        }
    }

    // Two values under one label stand side by side; a cell further off has nothing to do with it.
    private static List<CaptionValue> Adjacent(IReadOnlyList<CaptionValue> values)
    {
        var adjacent = new List<CaptionValue>();
        for (var at = 1; at < values.Count && StandsRightOf(values[at].Cell, values[at - 1].Cell); at++)
        {
            adjacent.Add(values[at]);
        }

        return adjacent;
    }

    private static bool StandsRightOf(Cell cell, Cell before) =>
        cell.Address == before.Area.First with { Column = before.Area.Last.Column + 1 };

    private void Keep(CaptionPair pair)
    {
        foreach (var value in pair.Values.Where(value => reading.IsFree(value.Cell) || pair.LabelInCell is not null))
        {
            reading.Claim(value.Cell);
            _fields.Add(new LabelledField(pair.LabelText, ValueOf(value) ?? value.ToLine()));
        }
    }
}
