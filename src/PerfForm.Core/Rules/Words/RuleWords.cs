using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Words;

/// <summary>The words that rules judge names and values by. Data: see rule-words.yaml.</summary>
internal sealed class RuleWords
{
    private readonly List<YamlTree.Entry> _unitsOfEndings;
    private readonly Dictionary<string, Lazy<WordIndex>> _lists = new(StringComparer.Ordinal);

    private RuleWords(YamlTree root)
    {
        foreach (var entry in root.Entries)
        {
            if (entry.Value is YamlTree.List)
            {
                var texts = entry.Value.Texts;
                _lists.Add(entry.Key, new(() => new WordIndex(texts)));
            }
        }

        _unitsOfEndings = [.. root["unitsOfEndings"].Entries.OrderByDescending(entry => entry.Key.Length)];
        MeasureKinds =
            [.. root["measureKinds"].Entries.Select(entry => new MeasureKind(entry.Key, entry.Value["units"].Texts, entry.Value["heads"].Texts))];
        Misspelt = [.. root["misspelt"].Entries.Select(entry => new Misspelling(entry.Key, entry.Value.Value))];
        VagueWords = [.. this["changes"].Concat(this["degrees"]).OrderByDescending(word => word.Length)];
        Distinguishing = root["distinguishing"].Value;
    }

    /// <summary>The units that fit a name, by its longest known ending; null where none is known.</summary>
    public IReadOnlyList<string>? UnitsOfEnding(string name) =>
        _unitsOfEndings.Find(entry => name.EndsWith(entry.Key, StringComparison.Ordinal))?.Value.Texts;

    /// <summary>Kinds of measures that take no unit of one another; the last is that of things, which are counted.</summary>
    public IReadOnlyList<MeasureKind> MeasureKinds { get; }

    /// <summary>Known misspellings of captions and what was meant.</summary>
    public IReadOnlyList<Misspelling> Misspelt { get; }

    /// <summary>Words of degree and of change, the longest first.</summary>
    public IReadOnlyList<string> VagueWords { get; }

    /// <summary>Characters that make two names two things.</summary>
    public string Distinguishing { get; }

    /// <summary>Reads the words that ship with the library.</summary>
    public static RuleWords LoadEmbedded()
    {
        using var stream = typeof(RuleWords).Assembly.GetManifestResourceStream("rule-words.yaml")!;
        using var reader = new StreamReader(stream);
        return new RuleWords(ShippedYaml.Read(reader));
    }

    /// <summary>The words under a key of the file.</summary>
    /// <exception cref="KeyNotFoundException">There is no such list.</exception>
    public IReadOnlyList<string> this[string list] => List(list).Words;

    /// <summary>Whether the text holds a word of the list.</summary>
    public bool Holds(string list, string text) => List(list).IsIn(text);

    /// <summary>The first word of the list that the text holds; null for none.</summary>
    public string? First(string list, string text) => this[list].FirstOrDefault(word => text.Contains(word, StringComparison.Ordinal));

    /// <summary>The longest word of the list that the text ends with; null for none.</summary>
    public string? EndingOf(string list, string text) => List(list).EndingOf(text);

    /// <summary>The longest word of the list that the text begins with; null for none.</summary>
    public string? BeginningOf(string list, string text) => List(list).BeginningOf(text);

    /// <summary>Whether the text begins with a word of the list.</summary>
    public bool Begins(string list, string text) => List(list).Begins(text);

    /// <summary>The text without any word of the list.</summary>
    public string Without(string list, string text) => this[list].Aggregate(text, (rest, word) => rest.Replace(word, string.Empty, StringComparison.Ordinal));

    /// <summary>Whether the name is of a share of a whole: it ends in 率, and is no 频率 or 功率.</summary>
    public bool IsRate(string name) => NameKey(name) is var key && key.EndsWith('率') && !IsNoRate(key);

    /// <summary>Whether a name's key ends in 率 and is no share of a whole: 频率 and 功率, but not 成功率.</summary>
    public bool IsNoRate(string key) =>
        EndingOf("noRates", key) is { } ending && !(EndingOf("ratesAfterAll", key) is { } rate && rate.Length > ending.Length);

    /// <summary>Whether the name is of the satisfaction of people.</summary>
    public bool IsSatisfaction(string name) => EndingOf("satisfaction", NameKey(name)) is not null;

    private WordIndex List(string list) => _lists.TryGetValue(list, out var words) ? words.Value : throw new KeyNotFoundException(list);

    private static string NameKey(string name) => NameText.KeyOf(NameText.WithoutRemark(name));
}
