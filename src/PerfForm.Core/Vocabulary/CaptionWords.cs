using PerfForm.Core.Model.Layout;
using PerfForm.Core.Text;

namespace PerfForm.Core.Vocabulary;

/// <summary>What captions mean that no list has: by a prefix, a number, their parts, or how they end.</summary>
internal sealed class CaptionWords
{
    // 项目实施单位（部门）负责人 is a caption; a longer text that ends like one is a value.
    private const int LongestUnknown = 16;
    private static readonly char[] Digits = [.. "0123456789一二三四五六七八九十"];
    private readonly WordEndings<CaptionRole> _endings;
    private readonly ComposedLabels<CaptionRole> _composed;
    private readonly IReadOnlyList<string> _prefixes;
    private readonly Dictionary<string, CaptionRole> _loose = new(StringComparer.Ordinal);

    /// <summary>Reads the words.</summary>
    public CaptionWords(YamlTree root)
    {
        _endings = new WordEndings<CaptionRole>(root["captionEndings"]);
        _composed = new(root["parts"], root["turning"], root["compositions"], RoleOf);
        _prefixes = root["captionPrefixes"].Texts;
        foreach (var entry in root["looseCaptions"].Entries)
        {
            entry.Value.Texts.ToList().ForEach(word => _loose.Add(word, RoleOf(entry.Key)));
        }
    }

    /// <summary>What a label that is not known announces, by its parts or its ending; null for nothing.</summary>
    public CaptionRole? OfUnknown(LabelText label)
    {
        if (label.ShortKey.Length > LongestUnknown)
        {
            return null;
        }

        // A label that is understood as a whole says more than its ending; several parts say more than an ending that only makes a field.
        if (_composed.Meaning(label.ComposedKey, isWhole: true) is { } whole and not CaptionRole.Field)
        {
            return whole;
        }

        var ending = _endings.Meaning(label.ComposedKey);
        return ending is null or CaptionRole.Field ? _composed.Meaning(label.ComposedKey) ?? ending : ending;
    }

    /// <summary>Whether a label is wholly made of the parts of a caption.</summary>
    public bool IsWhole(LabelText label) => _composed.Meaning(label.ComposedKey, isWhole: true) is not null;

    /// <summary>Whether a label is made of known parts alone, whatever they mean together.</summary>
    public bool IsMadeOfParts(LabelText label) => _composed.IsMadeOfParts(label.ComposedKey);

    /// <summary>What a label announces where nothing else gives the value; null for nothing.</summary>
    public CaptionRole? Loose(LabelText label) => _loose.TryGetValue(label.ShortKey, out var role) ? role : null;

    /// <summary>What a label announces without a prefix or number: 项目年度目标 is 年度目标, 年度绩效目标2 the second of them. Null for nothing.</summary>
    /// <param name="label">The label.</param>
    /// <param name="known">The known captions, by their keys.</param>
    public CaptionRole? Within(LabelText label, Func<string, CaptionRole?> known)
    {
        var prefix = _prefixes.FirstOrDefault(prefix => label.ShortKey.StartsWith(prefix, StringComparison.Ordinal));
        if (prefix is not null && known(label.ShortKey[prefix.Length..]) is { } role)
        {
            return role;
        }

        return WithoutNumber(label) is { } key && known(key) is { } goal and (CaptionRole.GoalAnnual or CaptionRole.GoalTerm or CaptionRole.GoalAny)
            ? goal
            : null;
    }

    /// <summary>Whether a label only numbers a goal: 目标1, 目标二.</summary>
    public static bool IsGoalNumber(LabelText label) => WithoutNumber(label) is "目标" or "绩效目标" or "年度目标";

    private static string? WithoutNumber(LabelText label) =>
        label.ShortKey.TrimEnd(Digits) is { Length: > 0 } key && key.Length < label.ShortKey.Length ? key : null;

    private static CaptionRole RoleOf(string key) => Enum.Parse<CaptionRole>(key, ignoreCase: true);
}
