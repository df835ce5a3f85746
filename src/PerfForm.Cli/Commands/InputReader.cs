using PerfForm.Cli.Reporting;
using PerfForm.Core;
using PerfForm.Core.Bulk;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Intake;
using PerfForm.Core.Model;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.Configured;

namespace PerfForm.Cli.Commands;

/// <summary>What every command that reads forms asks of the library: what the paths name, what their configurations say, and reading them all.</summary>
internal sealed class InputReader(InputOptions options, Streams streams, Pipeline pipeline, DiagnosticReport report)
{
    /// <summary>What reads the files.</summary>
    public Pipeline Pipeline { get; } = options.Office is { } office ? pipeline.With(office) : pipeline;

    /// <summary>What was found on disk, in order; standard input behind it.</summary>
    public IReadOnlyList<DiskFile> Files { get; private set; } = [];

    /// <summary>What became of the inputs.</summary>
    public InputAccount Account { get; } = new();

    /// <summary>The configurations, for others that read in the same way.</summary>
    public ConfigurationFiles Configuration { get; } = new(options.Config, options.Isolated, options.TrustsInputConfig);

    /// <summary>Paths in which nothing was found, unless that is allowed.</summary>
    public int Problems => options.AllowEmpty ? 0 : Account.PathsWithNothing.Count;

    /// <summary>How the inputs are read.</summary>
    public InputRunOptions RunOptions => new()
    {
        SettingsOf = Configuration.For,
        Limits = options.Limits,
        TimeoutPerFile = options.TimeoutPerFile,
        ReadsOneAtOnce = true,
    };

    /// <summary>The paths, with those that lists name; null and told where a list cannot be read.</summary>
    public IReadOnlyList<string>? Paths() => PathLists.Expand(options, streams, report);

    /// <summary>Finds what the paths name; false and told where a list of paths cannot be read.</summary>
    public bool Find()
    {
        if (Paths() is not { } paths)
        {
            return false;
        }

        Find(paths, except: null);
        return true;
    }

    /// <summary>Finds what the paths name.</summary>
    /// <param name="paths">The paths, with those that lists name.</param>
    /// <param name="except">A folder that is not walked into: where the output goes.</param>
    public void Find(IReadOnlyList<string> paths, string? except)
    {
        var found = DiskFinder.Find(paths.Where(path => path != DiskFile.StandardInputPath), except).ToList();
        if (options.AllowEmpty)
        {
            found.RemoveAll(file => file.Problem is { IsOfNothing: true });
        }

        if (paths.Contains(DiskFile.StandardInputPath, StringComparer.Ordinal))
        {
            found.Add(DiskFile.OfStandardInput(options.StandardInputName, streams.OpenInput));
        }

        Files = found;
    }

    /// <summary>Reads the configurations of all inputs; null and told where anything is wrong in them.</summary>
    public IReadOnlyList<Settings>? ReadSettings()
    {
        var settings = Files.Where(file => file.Problem is null).Select(file => Configuration.For(file.FullPath)).Distinct().ToList();
        return Configuration.HasProblems(report) ? null : settings;
    }

    /// <summary>Reads all inputs, in their order.</summary>
    public IReadOnlyList<Document> ReadAll()
    {
        List<Document> read = [];
        ReadAll(input => input.Document, read.Add, RunOptions);
        return read;
    }

    /// <summary>Reads all inputs, in their order, and checks each alone as soon as it is read, on all cores.</summary>
    /// <param name="check">Checks one; called on several threads at once.</param>
    /// <param name="take">Takes it, in order, on the calling thread.</param>
    /// <param name="keepsCells">Whether what was checked may be put away.</param>
    public void CheckAll(Func<LintInput, CheckedFile> check, Action<CheckedFile> take, bool keepsCells = false) =>
        ReadAll(input => input.ToCheck() is { } toCheck ? check(toCheck) : null, take, RunOptions with { KeepsCells = keepsCells });

    /// <summary>What is said of configurations that lie with the inputs, where no rules are asked for.</summary>
    public IReadOnlyList<Diagnostic> NotUsed() => Linter.NotUsed(new LintOptions { ConfigurationsNotUsed = Configuration.NotUsed });

    /// <summary>Tells of paths in which nothing was found.</summary>
    public void TellProblems()
    {
        foreach (var path in options.AllowEmpty ? [] : Account.PathsWithNothing)
        {
            report.WriteProblem(path, new(
                "其中没有绩效目标申报表：没有工作簿，也没有含申报表的文本；请检查路径",
                "nothing there is a declaration: it holds no workbook, and no text with a form; check the path"));
        }
    }

    /// <summary>The exit code for what was read and found. Of several that apply, unreadable inputs beat findings.</summary>
    public int ExitCodeOf(IEnumerable<Diagnostic> diagnostics) =>
        !Account.IsComplete(options.AllowEmpty) ? ExitCode.UnreadableInput
        : diagnostics.Any(diagnostic => diagnostic.Severity >= options.FailLevel) ? ExitCode.Findings
        : ExitCode.Clean;

    // Only a few are held before they are done with, however many there are.
    private void ReadAll<T>(Func<ReadInput, T?> then, Action<T> taken, InputRunOptions how)
        where T : class
    {
        new InputRun(Pipeline, how).Run(Files, Do, Take, streams.Stop);
        TellProblems();

        Made<T> Do(ReadInput input) => new(then(input));

        void Take(ReadInput input, Made<T> made)
        {
            Account.Add(input.File, input.Outcome, input.Reading.PassedOver);
            if (input.Reading.PassedOver is { } passedOver)
            {
                report.WritePassedOver(input.File.Path, passedOver);
            }
            else
            {
                taken(made.Value!);
            }
        }
    }

    private sealed record Made<T>(T? Value);
}
