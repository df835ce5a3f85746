using PerfForm.Core.Rules.Matching;
using PerfForm.Core.Rules.Words;
using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Rosters;

/// <summary>Names among which one is looked for that is probably meant: its place is left out, a remark is added, a letter is wrong.</summary>
internal sealed class NearNames
{
    // So many alike tell nothing.
    private const int MostAlike = 50;
    private const int ShortestWithMistake = 5;
    private static readonly Lazy<string> Distinguishing = new(() => RuleWords.LoadEmbedded().Distinguishing);
    private readonly List<NameCore> _names;
    private readonly Dictionary<string, List<int>> _byRest = new(StringComparer.Ordinal);
    private readonly OneLetterLess _mistakes = new();

    /// <summary>Makes names ready to be looked for.</summary>
    public NearNames(IEnumerable<string> names)
    {
        _names = [.. names.Select(NameCore.Of)];
        for (var at = 0; at < _names.Count; at++)
        {
            if (!_byRest.TryGetValue(_names[at].Rest, out var alike))
            {
                _byRest.Add(_names[at].Rest, alike = []);
            }

            alike.Add(at);
            _mistakes.Add(_names[at].Whole, at);
        }
    }

    /// <summary>The place among the names of the only one that is near; null where none is, or several are.</summary>
    public int? Find(string name)
    {
        var core = NameCore.Of(name);
        return Only(_byRest.GetValueOrDefault(core.Rest, []), other => other.Fits(core))
            ?? Only([.. _mistakes.Near(core.Whole)], other => IsMistake(core.Whole, other.Whole));
    }

    private int? Only(List<int> places, Predicate<NameCore> isNear)
    {
        var near = places.Count > MostAlike ? [] : places.FindAll(at => isNear(_names[at]));
        return near.Count == 1 ? near[0] : null;
    }

    private static bool IsMistake(string a, string b) =>
        Math.Max(a.Length, b.Length) > ShortestWithMistake && NearestName.Distance(a, b) <= 1 && !NearName.AreTold(a, b, Distinguishing.Value);
}
