using System.Buffers;
using PerfForm.Core.Model.Layout;

namespace PerfForm.Core.Vocabulary;

/// <summary>What each known label means, by its key.</summary>
internal sealed class LabelMeanings
{
    private readonly Dictionary<string, LabelMeaning> _labels = new(StringComparer.Ordinal);
    private SearchValues<char>? _letters;

    /// <summary>The keys of all labels.</summary>
    public IReadOnlyCollection<string> All => _labels.Keys;

    /// <summary>Whether a character is a letter that no label has.</summary>
    public bool IsStrange(char letter) => char.IsLetter(letter) && !(_letters ??= SearchValues.Create(string.Concat(All))).Contains(letter);

    /// <summary>What stands under the key of a label; null for nothing.</summary>
    public LabelMeaning? At(string? key) => key is null ? null : _labels.GetValueOrDefault(key);

    /// <summary>Gives labels a meaning.</summary>
    /// <exception cref="InvalidDataException">A label has a meaning of this kind already.</exception>
    public void Add(IEnumerable<string> texts, Predicate<LabelMeaning> isFree, Action<LabelMeaning> give)
    {
        foreach (var text in texts)
        {
            var meaning = MeaningFor(text);
            if (!isFree(meaning))
            {
                throw new InvalidDataException($"The vocabulary gives '{text}' two meanings of one kind.");
            }

            give(meaning);
        }
    }

    /// <summary>Adds the user's words. A word that is known already takes the user's meaning.</summary>
    public void AddUsers(VocabularyAdditions additions, IReadOnlyList<SecondLevel> secondLevels)
    {
        foreach (var (key, word) in additions.Captions)
        {
            Users(word).Caption = Enum.Parse<CaptionRole>(key, ignoreCase: true);
        }

        foreach (var (key, word) in additions.Headers)
        {
            Users(word).Header = Enum.Parse<HeaderRole>(key, ignoreCase: true);
        }

        foreach (var (key, word) in additions.Levels1)
        {
            Users(word).FirstLevel = key;
        }

        foreach (var (key, word) in additions.Levels2)
        {
            Users(word).SecondLevel = secondLevels.FirstOrDefault(level => level.Name == key);
        }
    }

    private LabelMeaning Users(string word)
    {
        var meaning = MeaningFor(word);
        meaning.IsUsers = true;
        return meaning;
    }

    private LabelMeaning MeaningFor(string text)
    {
        var label = LabelText.Of(text)!;
        var key = label.PartKey ?? label.Key;
        if (!_labels.TryGetValue(key, out var meaning))
        {
            _labels.Add(key, meaning = new LabelMeaning());
        }

        return meaning;
    }
}
