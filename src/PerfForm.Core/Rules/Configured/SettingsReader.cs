using System.Text;
using PerfForm.Core.Configuration;
using PerfForm.Core.Rules.Profiles;
using PerfForm.Core.Rules.UserRules;
using PerfForm.Core.Text;
using PerfForm.Core.Vocabulary;
using YamlDotNet.Core;

namespace PerfForm.Core.Rules.Configured;

/// <summary>
/// Reads configuration files. What a file extends is read first and holds where the file itself says nothing; an unknown key is a problem,
/// with the nearest known one.
/// </summary>
/// <param name="open">
/// Opens a file by its full path; may throw as the file system does, and an <see cref="InvalidDataException"/> for what is no regular file.
/// </param>
public sealed class SettingsReader(Func<string, TextReader> open)
{
    private const string Extends = "extends";
    private const string Rules = "rules";

    // Every section: a new one is a file and a line here, and in the switch below.
    private static readonly string[] Keys = [Extends, "vocabulary", "profile", "severities", "limits", "budget", "suppressions", "overrides", Rules];

    private static readonly Bilingual NotYaml = new(
        "不是有效的 YAML；请检查括号、引号和缩进", "not valid YAML; check brackets, quotes and indentation");

    private readonly ConfigContext _context = new();
    private readonly SortedSet<string> _files = new(StringComparer.Ordinal);
    private ShippedProfiles? _profiles;
    private readonly Lazy<FormWords> _shipped = new(() => FormWords.LoadEmbedded());

    /// <summary>What is wrong in the files read so far; where there is anything, the settings are not to be used.</summary>
    public IReadOnlyList<ConfigurationProblem> Problems => _context.Problems;

    /// <summary>The full paths of all files that were read, what others extend too.</summary>
    internal IReadOnlyCollection<string> Files => _files;

    /// <summary>Reads a file and what it extends.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="isNamed">Whether the user named this file: then it may extend files outside its folder, and otherwise only what lies below.</param>
    public Settings Read(string path, bool isNamed = false) => Read(path, [], isNamed);

    /// <summary>The profile of a name, or of a file; null and a problem where there is none.</summary>
    /// <param name="name">A name such as <c>mof-2021</c>, or the full path of a file.</param>
    public Profile? ReadProfile(string name) =>
        ShippedProfiles.Names.Contains(name, StringComparer.Ordinal) ? Shipped(name)
        : IsFile(name) ? ProfileFile(name, [], isNamed: true)
        : UnknownProfile(name, null);

    private Profile Shipped(string name) => (_profiles ??= new ShippedProfiles(_shipped.Value))[name];

    /// <summary>Whether a profile is named by its file, not by its name.</summary>
    public static bool IsFile(string name) =>
        name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase);

    private Profile? ProfileFile(string path, IReadOnlyList<string> through, bool isNamed = false)
    {
        if (through.Contains(path, StringComparer.Ordinal))
        {
            _context.Problems.Add(new ConfigurationProblem(path, 0, 0, new("extends 绕回了自身；请去掉其中一处", "extends leads back to this file; remove one of them")));
            return null;
        }

        return Parse(path, isNamed, ProfileSection.Keys) is { } root
            ? ProfileSection.Read(
                root,
                Path.GetFileNameWithoutExtension(path),
                KnownLevels.Of(_shipped.Value),
                other => ProfileOf(other, path, [.. through, path], isNamed) ?? new Profile(other.Text()))
            : null;
    }

    private Profile? ProfileOf(ConfigNode other, string path, IReadOnlyList<string> through, bool isNamed)
    {
        var name = other.Text();
        return IsFile(name) ? (OtherFile(name, other, path, isNamed) is { } file ? ProfileFile(file, through) : null)
            : ShippedProfiles.Names.Contains(name, StringComparer.Ordinal) ? Shipped(name) : UnknownProfile(name, other);
    }

    private Profile? UnknownProfile(string name, ConfigNode? place)
    {
        var nearest = NearestName.Find(name, ShippedProfiles.Names);
        var known = string.Join(", ", ShippedProfiles.Names);
        var message = nearest is null
            ? new Bilingual($"没有“{name}”这个模板；可用：{known}，或一个 .yml 文件", $"there is no profile '{name}'; known are {known}, or give a .yml file")
            : new Bilingual($"没有“{name}”这个模板；是否想写 {nearest}？", $"there is no profile '{name}'; did you mean {nearest}?");
        if (place is null)
        {
            _context.Problems.Add(new ConfigurationProblem(name, 0, 0, message));
        }
        else
        {
            place.Report(message);
        }

        return null;
    }

    private Settings Read(string path, IReadOnlyList<string> through, bool isNamed)
    {
        if (through.Contains(path, StringComparer.Ordinal))
        {
            _context.Problems.Add(new ConfigurationProblem(path, 0, 0, new("extends 绕回了自身；请去掉其中一处", "extends leads back to this file; remove one of them")));
            return Settings.Default;
        }

        return Parse(path, isOwn: through.Count == 0, Keys) is { } root ? Read(root, path, [.. through, path], isNamed) : Settings.Default;
    }

    private Settings Read(ConfigNode root, string path, IReadOnlyList<string> through, bool isNamed)
    {
        var entries = root.Entries(Keys).ToList();
        var settings = Settings.Default;
        foreach (var (_, value) in entries.Where(entry => entry.Key == Extends))
        {
            settings = value.Texts().Aggregate(settings, (sofar, other) => sofar.And(ReadOther(other, value, path, through, isNamed)));
        }

        // Own rules first, so that the other sections may name them.
        foreach (var (_, value) in entries.Where(entry => entry.Key == Rules))
        {
            settings = settings with { Rules = [.. settings.Rules, .. UserRulesSection.Read(value)] };
            _context.OwnRules.AddRange(settings.Rules.Select(rule => rule.Kind));
        }

        return entries.Aggregate(settings, (sofar, entry) => With(sofar, entry, path, isNamed));
    }

    private Settings With(Settings settings, ConfigEntry entry, string path, bool isNamed) => (entry.Key, entry.Value) switch
    {
        ("vocabulary", var value) => settings with { Vocabulary = settings.Vocabulary.And(VocabularySection.Read(value, _shipped.Value)) },
        ("profile", var value) => settings with { Profile = ProfileOf(value, path, [], isNamed) },
        ("severities", var value) => settings with { Severities = [.. settings.Severities, .. SeveritiesSection.Read(value)] },
        ("limits", var value) => settings with { Limits = [.. settings.Limits, .. LimitsSection.Read(value)] },
        ("budget", var value) => settings with { Exclusions = settings.Exclusions.And(BudgetSection.Read(value)) },
        ("suppressions", var value) => settings with { Suppressions = [.. settings.Suppressions, .. SuppressionsSection.Read(value)] },
        ("overrides", var value) => settings with
        {
            Overrides = [.. settings.Overrides, .. OverridesSection.Read(value, (sofar, own) => With(sofar, own, path, isNamed))],
        },
        _ => settings,
    };

    private Settings ReadOther(string other, ConfigNode place, string path, IReadOnlyList<string> through, bool isNamed)
    {
        if (OtherFile(other, place, path, isNamed) is not { } file)
        {
            return Settings.Default;
        }

        var before = _context.Problems.Count;
        var settings = Read(file, through, isNamed: false);
        if (_context.Problems.Count > before && _context.Problems[^1].Line == 0 && _context.Problems[^1].File != path)
        {
            place.Report(new($"extends 所指的 {other} 有问题，见上", $"what is wrong with {other}, which this extends, is said above"));
        }

        return settings;
    }

    // Who writes a file that is found must not be able to name any other file of the machine. Null and reported where it does.
    private static string? OtherFile(string other, ConfigNode place, string path, bool isNamed)
    {
        if (other.Contains('\0', StringComparison.Ordinal))
        {
            place.Report(new("这不是路径", "this is no path"));
            return null;
        }

        var folder = Path.GetDirectoryName(path)!;
        var file = Path.GetFullPath(other, folder);
        if (isNamed || file.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            return file;
        }

        place.Report(new(
            "只能指向本文件所在文件夹里的文件；要用别处的文件，请用 --config 指明本文件",
            "only files below this file's own folder can be named; to use others, name this file by --config"));
        return null;
    }

    // An empty file says nothing. Of a file that another one names, no text is told: it may be any file.
    private ConfigNode? Parse(string path, bool isOwn, IReadOnlyCollection<string> known)
    {
        try
        {
            using var reader = open(path);
            _files.Add(path);
            var yaml = ConfigurationYaml.Load(reader);
            if (yaml.Documents.Count > 1)
            {
                Report(path, yaml.Documents[1].RootNode.Start, new("一个文件只能有一份配置（不要用 ---）", "a file holds one configuration; remove the second, behind ---"));
            }

            var root = yaml.Documents.Count == 0 ? null : new ConfigNode(yaml.Documents[0].RootNode, path, _context);
            if (root is null || isOwn || root.HasAnyOf(known))
            {
                return root;
            }

            Report(path, Mark.Empty, new("这不是配置文件", "it is no configuration"));
        }
        catch (ConfigurationFault beyond)
        {
            _context.Problems.Add(new ConfigurationProblem(path, beyond.Line, beyond.Column, beyond.Said));
        }
        catch (YamlException broken)
        {
            var cause = broken.InnerException?.Message ?? broken.Message;
            Report(path, broken.Start, isOwn ? new($"不是有效的 YAML：{cause}", $"not valid YAML: {cause}") : NotYaml);
        }
        catch (InvalidDataException)
        {
            Report(path, Mark.Empty, new("是空的，或不是普通文件", "it is empty, or no regular file"));
        }
        catch (DecoderFallbackException)
        {
            Report(path, Mark.Empty, new("不是 UTF-8 编码；请另存为 UTF-8", "it is not encoded in UTF-8; save it as UTF-8"));
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            Report(path, Mark.Empty, new("配置文件不存在；请检查路径", "there is no such configuration file; check the path"));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Report(path, Mark.Empty, new($"无法读取配置文件：{failure.Message}", $"the configuration file cannot be read: {failure.Message}"));
        }
        catch (Exception failure) when (failure is InvalidOperationException or ArgumentException or FormatException)
        {
            // The YAML library's own faults on text that is no YAML, such as a bracket that is never closed.
            Report(path, Mark.Empty, NotYaml);
        }

        return null;
    }

    // The library counts an empty place from 1 too.
    private void Report(string path, Mark place, Bilingual message) => _context.Problems.Add(place.Index == 0 && place.Line <= 1 && place.Column <= 1
        ? new ConfigurationProblem(path, 0, 0, message)
        : new ConfigurationProblem(path, (int)place.Line, (int)place.Column, message));
}
