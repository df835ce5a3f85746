using PerfForm.Core.Importers.Labels;
using PerfForm.Core.Model;

namespace PerfForm.Core.Importers.Captions;

/// <summary>Reads captions with one value: names, codes, contact; what has no key of its own goes to fields.</summary>
internal sealed class FieldReader(FormReading reading, IReadOnlyList<CaptionPair> pairs)
{
    private readonly List<LabelledField> _fields = [];

    /// <summary>The pairs without a key of their own, in form order.</summary>
    public IReadOnlyList<LabelledField> Fields => _fields;

    /// <summary>The value of the first caption of a kind that has one; further ones go to fields.</summary>
    public Sourced<string>? Take(CaptionRole role)
    {
        Sourced<string>? taken = null;
        foreach (var pair in pairs.Where(pair => pair.Role == role))
        {
            reading.Claim(pair.Label);
            if (pair.Values.Count == 0)
            {
                continue;
            }

            if (taken is null)
            {
                taken = pair.Values[0].ToLine();
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

    /// <summary>The value of the first caption of a kind that has one; left for others to take.</summary>
    public Sourced<string>? Peek(CaptionRole role) =>
        pairs.FirstOrDefault(pair => pair.Role == role && pair.Values.Count > 0)?.Values[0].ToLine();

    /// <summary>Keeps the pairs of these kinds as fields.</summary>
    public void KeepAll(params CaptionRole[] roles)
    {
        foreach (var pair in pairs.Where(pair => roles.Contains(pair.Role)))
        {
            reading.Claim(pair.Label);
            Keep(pair);
        }
    }

    // Two values under one label stand side by side; a cell further off has nothing to do with it.
    private static List<CaptionValue> Adjacent(IReadOnlyList<CaptionValue> values)
    {
        var adjacent = new List<CaptionValue>();
        for (var at = 1; at < values.Count && values[at].Cell.Address == values[at - 1].Cell.Area.First with { Column = values[at - 1].Cell.Area.Last.Column + 1 }; at++)
        {
            adjacent.Add(values[at]);
        }

        return adjacent;
    }

    private void Keep(CaptionPair pair)
    {
        foreach (var value in pair.Values.Where(value => reading.IsFree(value.Cell) || value.Cell == pair.Label))
        {
            reading.Claim(value.Cell);
            _fields.Add(new LabelledField(LabelOf(pair, value), value.ToLine()));
        }
    }

    private static string LabelOf(CaptionPair pair, CaptionValue value)
    {
        var label = pair.Label;
        var text = value.Cell == label ? label.Text[..^value.Text.Length] : label.Text;
        return OneLine.Of(text.Trim()).TrimEnd(':', '：', ' ');
    }
}
