using System.Text;
using PerfForm.Cli.Reporting;
using PerfForm.Core.Configuration;
using PerfForm.Core.Rules.Configured;
using PerfForm.Core.Rules.Profiles;

namespace PerfForm.Cli.Commands;

/// <summary>
/// The configuration of each input: the file given by <c>--config</c>, or the nearest <c>.perfform.yml</c> in the input's folder or one above
/// it; none with <c>--isolated</c>.
/// </summary>
internal sealed class ConfigurationFiles(string? given, bool isIsolated)
{
    /// <summary>The name of configuration files.</summary>
    public const string FileName = ".perfform.yml";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly SettingsReader _reader = new(path => new StreamReader(path, Strict));
    private readonly Dictionary<string, Settings> _byFolder = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Settings> _byFile = new(StringComparer.Ordinal);

    /// <summary>What is wrong in the files read so far.</summary>
    public IReadOnlyList<ConfigurationProblem> Problems => _reader.Problems;

    /// <summary>What holds for a file, by its full path; null for standard input.</summary>
    public Settings For(string? fullPath)
    {
        if (isIsolated)
        {
            return Settings.Default;
        }

        var folder = (fullPath is null ? Directory.GetCurrentDirectory() : Path.GetDirectoryName(fullPath)) ?? string.Empty;
        if (!_byFolder.TryGetValue(folder, out var settings))
        {
            var file = given is null ? Nearest(folder) : Path.GetFullPath(given);
            _byFolder.Add(folder, settings = file is null ? Settings.Default : Read(file));
        }

        return settings;
    }

    /// <summary>What the given file says.</summary>
    public Settings Given() => given is null ? Settings.Default : Read(Path.GetFullPath(given));

    /// <summary>The profile of a name, or of a file; null and a problem where there is none.</summary>
    public Profile? Profile(string nameOrFile) =>
        _reader.ReadProfile(SettingsReader.IsFile(nameOrFile) ? Path.GetFullPath(nameOrFile) : nameOrFile);

    /// <summary>Tells of what is wrong in the files read so far; false where nothing is.</summary>
    public bool HasProblems(DiagnosticReport report)
    {
        foreach (var problem in Problems)
        {
            report.WriteProblem(problem.Place, problem.Message);
        }

        return Problems.Count > 0;
    }

    private Settings Read(string file)
    {
        if (!_byFile.TryGetValue(file, out var settings))
        {
            _byFile.Add(file, settings = _reader.Read(file));
        }

        return settings;
    }

    private static string? Nearest(string? folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            var file = Path.Combine(at, FileName);
            if (File.Exists(file))
            {
                return file;
            }
        }

        return null;
    }
}
