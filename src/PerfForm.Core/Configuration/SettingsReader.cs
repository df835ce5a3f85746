using PerfForm.Core.Importers.Labels;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PerfForm.Core.Configuration;

/// <summary>
/// Reads configuration files. What a file extends is read first and holds where the file itself says nothing; an unknown key is a problem,
/// with the nearest known one.
/// </summary>
/// <param name="open">Opens a file by its full path; may throw as the file system does.</param>
public sealed class SettingsReader(Func<string, TextReader> open)
{
    private const string Extends = "extends";

    // Every section: a new one is a file and a line here, and in the switch below.
    private static readonly string[] Keys = [Extends, "vocabulary"];

    private readonly List<ConfigurationProblem> _problems = [];
    private readonly Lazy<Vocabulary> _shipped = new(() => Vocabulary.LoadEmbedded());

    /// <summary>What is wrong in the files read so far; where there is anything, the settings are not to be used.</summary>
    public IReadOnlyList<ConfigurationProblem> Problems => _problems;

    /// <summary>Reads a file and what it extends.</summary>
    /// <param name="path">The full path.</param>
    public Settings Read(string path) => Read(path, []);

    private Settings Read(string path, IReadOnlyList<string> through)
    {
        if (through.Contains(path, StringComparer.Ordinal))
        {
            _problems.Add(new ConfigurationProblem(path, 0, 0, new("extends 绕回了自身；请去掉其中一处", "extends leads back to this file; remove one of them")));
            return Settings.Default;
        }

        return Parse(path) is { } root ? Read(root, path, [.. through, path]) : Settings.Default;
    }

    private Settings Read(ConfigNode root, string path, IReadOnlyList<string> through)
    {
        var entries = root.Entries(Keys).ToList();
        var settings = Settings.Default;
        foreach (var (_, value) in entries.Where(entry => entry.Key == Extends))
        {
            settings = value.Texts().Aggregate(settings, (sofar, other) => sofar.And(Read(Path.GetFullPath(other, Path.GetDirectoryName(path)!), through)));
        }

        foreach (var (key, value) in entries)
        {
            settings = key switch
            {
                "vocabulary" => settings with { Vocabulary = settings.Vocabulary.And(VocabularySection.Read(value, _shipped.Value)) },
                _ => settings,
            };
        }

        return settings;
    }

    // An empty file says nothing.
    private ConfigNode? Parse(string path)
    {
        try
        {
            using var reader = open(path);
            var yaml = new YamlStream();
            yaml.Load(reader);
            return yaml.Documents.Count == 0 ? null : new ConfigNode(yaml.Documents[0].RootNode, path, _problems);
        }
        catch (YamlException broken)
        {
            _problems.Add(new ConfigurationProblem(path, (int)broken.Start.Line, (int)broken.Start.Column, new(
                $"不是有效的 YAML：{broken.InnerException?.Message ?? broken.Message}", $"not valid YAML: {broken.InnerException?.Message ?? broken.Message}")));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            _problems.Add(new ConfigurationProblem(path, 0, 0, new($"无法读取配置文件：{failure.Message}", $"the configuration file cannot be read: {failure.Message}")));
        }

        return null;
    }
}
