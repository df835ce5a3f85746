using PerfForm.Core.Configuration;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Profiles;

/// <summary>Reads a profile; what it does not say is taken from the one that it extends.</summary>
internal static class ProfileSection
{
    /// <summary>The key that names another profile.</summary>
    public const string Extends = "extends";

    private const string Symbols = "symbols";

    /// <summary>The keys of a profile.</summary>
    public static readonly string[] Keys =
    [
        Extends,
        "says",
        "marks",
        "places",
        "levels1",
        "requiredLevels1",
        "requiredLevels2",
        "weights",
        "signs",
        "conclusions",
        "limits",
        "severities",
    ];

    /// <summary>Reads a profile.</summary>
    /// <param name="root">The profile.</param>
    /// <param name="name">Its name.</param>
    /// <param name="levels">The levels that there are.</param>
    /// <param name="find">Finds a profile to build on by its name; reports where there is none.</param>
    public static Profile Read(ConfigNode root, string name, KnownLevels levels, Func<ConfigNode, Profile> find)
    {
        var entries = root.Entries(Keys).ToList();
        var profile = entries.Find(entry => entry.Key == Extends)?.Value is { } other ? find(other) with { Name = name } : new Profile(name);
        foreach (var (key, value) in entries)
        {
            profile = key switch
            {
                "says" => profile with { Says = SaysOf(value) },
                "marks" => profile with { Marks = value.Texts() },
                "places" => profile with { Places = value.Texts() },
                "levels1" => profile with { Levels1 = value.Texts() },
                "requiredLevels1" => profile with { RequiredLevels1 = value.Words(levels.First) },
                "requiredLevels2" => profile with { RequiredLevels2 = value.Words(levels.Second) },
                "weights" => WithWeights(profile, value),
                "signs" => profile with { SignsAreSymbols = value.OneOf([Symbols, "any"]) == Symbols },
                "conclusions" => profile with { Conclusions = ConclusionsOf(value, profile.Conclusions) },
                "limits" => profile with { Limits = [.. profile.Limits, .. LimitsSection.Read(value)] },
                "severities" => profile with { Severities = [.. profile.Severities, .. SeveritiesSection.Read(value)] },
                _ => profile,
            };
        }

        return profile;
    }

    private static Bilingual SaysOf(ConfigNode node)
    {
        var texts = node.Entries(["zh", "en"]).ToDictionary(entry => entry.Key, entry => entry.Value.Text(), StringComparer.Ordinal);
        return new Bilingual(texts.GetValueOrDefault("zh", string.Empty), texts.GetValueOrDefault("en", string.Empty));
    }

    // sendBack: 1, mend: 1
    private static ConclusionTable ConclusionsOf(ConfigNode node, ConclusionTable known)
    {
        foreach (var (key, value) in node.Entries(["sendBack", "mend"]))
        {
            var count = (int)Math.Clamp(value.Number() ?? 1, 1, int.MaxValue);
            known = key == "mend" ? known with { Mend = count } : known with { SendBack = count };
        }

        return known;
    }

    private static Profile WithWeights(Profile profile, ConfigNode weights)
    {
        foreach (var (key, value) in weights.Entries(["sums", "ranges"]))
        {
            profile = key == "sums"
                ? profile with { WeightSums = [.. value.Items().Select(item => new WeightSum(item.Number() ?? 0))] }
                : profile with { WeightRanges = RangesOf(value) };
        }

        return profile;
    }

    private static List<WeightRange> RangesOf(ConfigNode ranges)
    {
        var read = new List<WeightRange>();
        foreach (var (level1, value) in ranges.Entries())
        {
            if (value.Items().ToList() is [var least, var most] && least.Number() is { } lowest && most.Number() is { } highest && lowest <= highest)
            {
                read.Add(new WeightRange(level1, lowest, highest));
            }
            else
            {
                value.Report(new("此处应为两个数，如 [40, 60]", "expected two numbers, such as [40, 60]"));
            }
        }

        return read;
    }
}
