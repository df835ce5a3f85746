using PerfForm.Core.Configuration;
using PerfForm.Core.Model.Layout;

namespace PerfForm.Core.Vocabulary;

/// <summary>The section <c>vocabulary</c> of a configuration file.</summary>
internal static class VocabularySection
{
    private static readonly string[] Keys = ["captions", "headers", "levels1", "levels2", "units"];
    private static readonly string[] CaptionKeys = [.. Enum.GetValues<CaptionRole>().Select(FormWords.KeyOf)];
    private static readonly string[] HeaderKeys = [.. Enum.GetValues<HeaderRole>().Where(role => role != HeaderRole.Unknown).Select(FormWords.KeyOf)];

    /// <summary>Reads the section.</summary>
    public static VocabularyAdditions Read(ConfigNode section, FormWords shipped)
    {
        var additions = VocabularyAdditions.None;
        foreach (var (key, value) in section.Entries(Keys))
        {
            additions = key switch
            {
                "captions" => additions with { Captions = Words(value, CaptionKeys) },
                "headers" => additions with { Headers = Words(value, HeaderKeys) },
                "levels1" => additions with { Levels1 = Words(value, shipped.FirstLevels) },
                "levels2" => additions with { Levels2 = Words(value, [.. shipped.SecondLevels.Select(level => level.Name)]) },
                _ => additions with { Units = value.Texts() },
            };
        }

        return additions;
    }

    private static List<AddedWord> Words(ConfigNode map, IReadOnlyCollection<string> keys)
    {
        var words = new List<AddedWord>();
        foreach (var (key, list) in map.Entries(keys))
        {
            foreach (var text in list.Texts())
            {
                if (LabelText.Of(text) is { Key.Length: > 0 })
                {
                    words.Add(new AddedWord(key, text));
                }
                else
                {
                    list.Report(new($"“{text}”太长或没有文字，不能作为标签", $"'{text}' is too long for a label, or holds no text"));
                }
            }
        }

        return words;
    }
}
