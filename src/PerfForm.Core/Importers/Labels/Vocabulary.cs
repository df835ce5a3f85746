namespace PerfForm.Core.Importers.Labels;

/// <summary>The words that declarations are recognised by. Data: see vocabulary.yaml.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, CaptionRole> _captions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HeaderRole> _headers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _levels1 = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SecondLevel> _levels2 = new(StringComparer.Ordinal);
    private readonly List<SecondLevel> _secondLevels = [];

    private Vocabulary(YamlNode root)
    {
        AddAll(root["captions"], _captions);
        AddAll(root["headers"], _headers);
        foreach (var (name, also) in root["levels1"].Entries)
        {
            AddNames(_levels1, name, also.Texts, name);
        }

        foreach (var (name, level) in root["levels2"].Entries)
        {
            var second = new SecondLevel(name, level["under"].Value, _secondLevels.Count);
            _secondLevels.Add(second);
            AddNames(_levels2, name, level["also"].Texts, second);
        }

        Titles = new TitleWords(root["titles"]);
        Targets = new TargetWords(root["targets"]);
        NameHints = [.. root["nameHints"].Entries.SelectMany(entry => entry.Value.Texts.Select(word => new NameHint(word, entry.Key)))];
    }

    /// <summary>The words of titles.</summary>
    public TitleWords Titles { get; }

    /// <summary>The words of targets.</summary>
    public TargetWords Targets { get; }

    /// <summary>What an indicator's name says of its second level.</summary>
    public IReadOnlyList<NameHint> NameHints { get; }

    /// <summary>The known second levels, in the order of the norm's own form.</summary>
    public IReadOnlyList<SecondLevel> SecondLevels => _secondLevels;

    /// <summary>Reads the vocabulary that ships with the library.</summary>
    public static Vocabulary LoadEmbedded()
    {
        using var stream = typeof(Vocabulary).Assembly.GetManifestResourceStream("vocabulary.yaml")!;
        using var reader = new StreamReader(stream);
        return new Vocabulary(YamlNode.Read(reader));
    }

    /// <summary>What the text announces as a caption in the form's head; null for none.</summary>
    public CaptionRole? Caption(string text) => Find(_captions, text, out var role) ? role : null;

    /// <summary>What the text announces as the header of a column; null for none.</summary>
    public HeaderRole? Header(string text) => Find(_headers, text, out var role) ? role : null;

    /// <summary>The canonical first level that the text names; null for none.</summary>
    public string? FirstLevel(string text) => Find(_levels1, text, out var name) ? name : null;

    /// <summary>The known second level that the text names; null for none.</summary>
    public SecondLevel? SecondLevel(string text) => Find(_levels2, text, out var level) ? level : null;

    private static bool Find<T>(Dictionary<string, T> words, string text, out T? found)
    {
        found = default;
        return LabelText.Of(text) is { } label && (words.TryGetValue(label.Key, out found) || words.TryGetValue(label.ShortKey, out found));
    }

    private static void AddAll<TRole>(YamlNode roles, Dictionary<string, TRole> words)
        where TRole : struct, Enum
    {
        foreach (var (role, texts) in roles.Entries)
        {
            foreach (var text in texts.Texts)
            {
                words.Add(KeyOf(text), Enum.Parse<TRole>(role, ignoreCase: true));
            }
        }
    }

    private static void AddNames<T>(Dictionary<string, T> words, string name, IReadOnlyList<string> also, T value)
    {
        words.Add(KeyOf(name), value);
        foreach (var text in also)
        {
            words.Add(KeyOf(text), value);
        }
    }

    private static string KeyOf(string text) => LabelText.Of(text)!.Value.Key;
}
