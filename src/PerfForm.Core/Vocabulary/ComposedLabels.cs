using PerfForm.Core.Text;

namespace PerfForm.Core.Vocabulary;

/// <summary>
/// What labels mean that no list has, by what they are composed of: 项目主管部门名称和编码 is 项目 + 主管 + 部门 + 名称 + 和 + 编码. A label is cut into
/// known parts, the longest first; the reading that needs the most of them counts.
/// </summary>
/// <typeparam name="T">What labels are read as.</typeparam>
internal sealed class ComposedLabels<T>
    where T : struct
{
    // 某市 in front of a label says whose it is; more unknown characters make another word.
    private const int LongestUnknown = 4;

    // One part alone says too little.
    private const int FewestParts = 2;
    private readonly Dictionary<string, string> _parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly int _longestPart;
    private readonly List<Composition> _compositions;
    private readonly IReadOnlyList<string> _turning;

    /// <summary>Reads the parts and the readings.</summary>
    /// <param name="parts">The parts, by their kind.</param>
    /// <param name="turning">Kinds of parts that make another thing of a label, so that a reading must need them.</param>
    /// <param name="readings">The readings, by role: each names the kinds that it needs, and with ! those that it must not have.</param>
    /// <param name="roleOf">The role of a key.</param>
    public ComposedLabels(YamlTree parts, YamlTree turning, YamlTree readings, Func<string, T> roleOf)
    {
        foreach (var entry in parts.Entries)
        {
            foreach (var word in entry.Value.Texts)
            {
                _parts.TryAdd(word, entry.Key);
                _longestPart = Math.Max(_longestPart, word.Length);
            }
        }

        _lookup = _parts.GetAlternateLookup<ReadOnlySpan<char>>();
        _turning = turning.Texts;
        _compositions = [.. readings.Entries.SelectMany(entry => entry.Value.Texts.Select(needs => Composition.Of(needs, roleOf(entry.Key))))];
    }

    /// <summary>What a label means; null where it is not made of known parts, or nothing is made of these.</summary>
    /// <param name="label">The label, folded, without decoration.</param>
    /// <param name="isWhole">Whether it is made of known parts alone; elsewhere a few unknown characters may stand in front.</param>
    public T? Meaning(string label, bool isWhole = false)
    {
        var kinds = KindsIn(label, isWhole ? 0 : LongestUnknown);
        Composition? best = null;
        foreach (var composition in kinds.Count == 0 ? [] : _compositions)
        {
            if (composition.Fits(kinds, _turning) && composition.Needs.Length > (best?.Needs.Length ?? FewestParts - 1))
            {
                best = composition;
            }
        }

        return best?.Role;
    }

    /// <summary>Whether a label is made of known parts alone, whatever they mean together.</summary>
    public bool IsMadeOfParts(string label) => KindsIn(label, longestUnknown: 0).Count >= FewestParts;

    // The kinds of its parts; empty where more is unknown than a few characters in front.
    private List<string> KindsIn(string label, int longestUnknown)
    {
        var kinds = new List<string>();
        var unknown = 0;
        for (var at = 0; at < label.Length;)
        {
            if (PartAt(label, at) is { } part)
            {
                kinds.Add(_parts[part]);
                at += part.Length;
            }
            else if (kinds.Count == 0 && unknown < longestUnknown && char.IsLetter(label[at]))
            {
                unknown++;
                at++;
            }
            else
            {
                return [];
            }
        }

        return kinds;
    }

    // The longest part that stands there.
    private string? PartAt(string label, int at)
    {
        for (var length = Math.Min(_longestPart, label.Length - at); length > 0; length--)
        {
            if (_lookup.TryGetValue(label.AsSpan(at, length), out var part, out _))
            {
                return part;
            }
        }

        return null;
    }

    /// <summary>A reading.</summary>
    /// <param name="Needs">The kinds of parts that it needs.</param>
    /// <param name="Not">The kinds that it must not have.</param>
    /// <param name="Role">What the label is then.</param>
    private sealed record Composition(string[] Needs, string[] Not, T Role)
    {
        private const char Without = '!';

        /// <summary>Reads <c>authority body !person</c>.</summary>
        public static Composition Of(string text, T role)
        {
            var kinds = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return new Composition([.. kinds.Where(kind => kind[0] != Without)], [.. kinds.Where(kind => kind[0] == Without).Select(kind => kind[1..])], role);
        }

        /// <summary>Whether a label of these kinds of parts is read so.</summary>
        public bool Fits(List<string> kinds, IReadOnlyList<string> turning) =>
            Array.TrueForAll(Needs, kinds.Contains)
            && !Array.Exists(Not, kinds.Contains)
            && !turning.Any(kind => kinds.Contains(kind) && !Needs.Contains(kind, StringComparer.Ordinal));
    }
}
