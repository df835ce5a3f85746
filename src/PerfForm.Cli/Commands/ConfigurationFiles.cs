using System.Text;
using PerfForm.Cli.Reporting;
using PerfForm.Core.Configuration;
using PerfForm.Core.Intake;
using PerfForm.Core.Rules.Configured;
using PerfForm.Core.Rules.Profiles;

namespace PerfForm.Cli.Commands;

/// <summary>
/// The configuration that holds: the file given by <c>--config</c>, or the nearest <c>.perfform.yml</c> from the current directory upward;
/// none with <c>--isolated</c>. What lies with the inputs is the sender's: it is read with <c>--trust-input-config</c> only.
/// </summary>
internal sealed class ConfigurationFiles(string? given, bool isIsolated, bool trustsInputs = false)
{
    /// <summary>The name of configuration files.</summary>
    public const string FileName = ".perfform.yml";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly SettingsReader _reader = new(Open);
    private readonly string _current = Directory.GetCurrentDirectory();
    private readonly Dictionary<string, Settings> _byFolder = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Settings> _byFile = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _notUsed = new(StringComparer.Ordinal);

    /// <summary>What is wrong in the files read so far.</summary>
    public IReadOnlyList<ConfigurationProblem> Problems => _reader.Problems;

    /// <summary>The files that hold for the inputs asked for so far, as displayed.</summary>
    public IReadOnlyList<string> InForce => [.. _byFile.Keys.Select(Displayed).Order(StringComparer.Ordinal)];

    /// <summary>All files that were read, what they extend too, as displayed, each with the hash of its content.</summary>
    public IReadOnlyList<string> Contents => [.. _reader.Files.Select(file => $"{Displayed(file)} {ContentHash.Of(File.ReadAllBytes(file))}")];

    /// <summary>The files that lie with those inputs and are not used, as displayed.</summary>
    public IReadOnlyList<string> NotUsed => [.. _notUsed.Select(Displayed)];

    /// <summary>What holds for a file, by its full path; null for standard input.</summary>
    public Settings For(string? fullPath)
    {
        if (isIsolated)
        {
            return Settings.Default;
        }

        var folder = (fullPath is null ? _current : Path.GetDirectoryName(fullPath)) ?? string.Empty;
        if (!_byFolder.TryGetValue(folder, out var settings))
        {
            _byFolder.Add(folder, settings = FileFor(folder) is { } file ? Read(file) : Settings.Default);
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

    private string? FileFor(string folder)
    {
        if (given is not null)
        {
            return Path.GetFullPath(given);
        }

        if (trustsInputs)
        {
            return Nearest(folder);
        }

        var own = Nearest(_current);
        if (Nearest(folder) is { } other && !IsOnTheLine(other))
        {
            _notUsed.Add(other);
        }

        return own;
    }

    // Whether it lies in the current directory or above it: there it is the user's own, though a nearer one may hold.
    private bool IsOnTheLine(string file)
    {
        var folder = Path.TrimEndingDirectorySeparator(Path.GetDirectoryName(file)!);
        return _current == folder || _current.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    // An empty file says nothing, but one that the user named is meant to say something.
    private Settings Read(string file)
    {
        if (!_byFile.TryGetValue(file, out var settings))
        {
            var isNothing = given is null && new FileInfo(file).Length == 0;
            _byFile.Add(file, settings = isNothing ? Settings.Default : _reader.Read(file, isNamed: given is not null));
        }

        return settings;
    }

    // A pipe or a device has the length 0 too. It may never answer, so it is never opened.
    private static StreamReader Open(string path) => new FileInfo(path).Length > 0
        ? new StreamReader(path, Strict)
        : throw new InvalidDataException(path);

    private string Displayed(string file) =>
        file.StartsWith(Path.TrimEndingDirectorySeparator(_current) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? Path.GetRelativePath(_current, file).Replace(Path.DirectorySeparatorChar, '/')
            : file;

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
