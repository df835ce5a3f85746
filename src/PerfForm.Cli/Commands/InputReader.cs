using PerfForm.Cli.Reporting;
using PerfForm.Core;
using PerfForm.Core.Bulk;
using PerfForm.Core.Grids;
using PerfForm.Core.Intake;
using PerfForm.Core.Model;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.Configured;

namespace PerfForm.Cli.Commands;

/// <summary>Finds the inputs of a run, what their configurations say, and reads them on all cores.</summary>
internal sealed class InputReader(InputOptions options, Streams streams, Pipeline pipeline, DiagnosticReport report)
{
    private readonly ConfigurationFiles _configuration = new(options.Config, options.Isolated);
    private const long MostBytesInFlight = 64L << 20;
    private static readonly TimeSpan PatienceWithArchives = TimeSpan.FromSeconds(30);
    private FoundInputs _found = new([], [], 0);
    private int _withoutForm;
    private int _emptyPaths;

    /// <summary>The inputs.</summary>
    public IReadOnlyList<InputSource> Sources => _found.Sources;

    /// <summary>Files that were passed over: other kinds, junk, and texts without a form.</summary>
    public int PassedOver => _found.PassedOver + _withoutForm;

    /// <summary>Paths that named nothing, unless that is allowed.</summary>
    public int Problems => options.AllowEmpty ? 0 : _found.Problems.Count + _emptyPaths;

    /// <summary>The configurations, for what else is to be read like them.</summary>
    public ConfigurationFiles Configuration => _configuration;

    /// <summary>Finds the inputs; tells of paths that name none. False and told where a list of paths cannot be read.</summary>
    public bool Find()
    {
        if (PathLists.Expand(options, streams, report) is not { } paths)
        {
            return false;
        }

        _found = InputFinder.Find(paths.Where(path => path != InputSource.StandardInput));
        foreach (var (path, cause) in _found.Problems.Where(_ => !options.AllowEmpty))
        {
            report.WriteProblem(path, cause);
        }

        if (paths.Contains(InputSource.StandardInput, StringComparer.Ordinal))
        {
            _found = _found with { Sources = [.. _found.Sources, new InputSource(options.StandardInputName, streams.OpenInput)] };
        }

        return true;
    }

    /// <summary>Reads the configurations of all inputs; null and told where anything is wrong in them.</summary>
    public IReadOnlyList<Settings>? ReadSettings()
    {
        var settings = Sources.Select(_configuration.For).ToList();
        return _configuration.HasProblems(report) ? null : settings;
    }

    /// <summary>Reads all inputs, in their order, and does something with each as soon as it is read, on all cores.</summary>
    /// <typeparam name="T">What is kept of an input.</typeparam>
    /// <param name="settings">What the configuration says for each.</param>
    /// <param name="then">What is done with each; called on several threads at once.</param>
    public IReadOnlyList<T> ReadAll<T>(IReadOnlyList<Settings> settings, Func<LintInput, T> then)
        where T : class
    {
        List<T> read = [];
        if (Sources is [{ IsArchive: false }])
        {
            Keep(ReadOne(new(Sources[0], Member: null, settings[0])));
        }
        else
        {
            // Only a few are held before they are done with, however many there are.
            new OrderedWork<PendingInput, T?>(ReadOne, Environment.ProcessorCount) { WeightOf = input => input.Member?.Content?.Length ?? 0, MostWeight = MostBytesInFlight }.Run(Sources.SelectMany((source, i) => Pending(source, settings[i])), (_, one) => Keep(one));
        }

        if (read.Count == 0 && _withoutForm > 0 && !options.AllowEmpty)
        {
            _emptyPaths = 1;
            report.WriteProblem(string.Join(' ', options.Paths), new("其中没有绩效目标申报表；请检查路径", "nothing there is a declaration; check the path"));
        }

        return read;

        void Keep(T? one)
        {
            if (one is null)
            {
                _withoutForm++;
            }
            else
            {
                read.Add(one);
            }
        }

        T? ReadOne(PendingInput input) => Read(input) is { } document ? then(new LintInput(document, input.Settings)) : null;
    }

    private IEnumerable<PendingInput> Pending(InputSource source, Settings settings) => source.IsArchive
        ? FileWalker.Walk(DiskFinder.Find([source.DisplayPath]), options.Limits, PatienceWithArchives).Select(member => new PendingInput(source, member, settings))
        : [new PendingInput(source, Member: null, settings)];

    // Null for what is passed over.
    private Document? Read(PendingInput input)
    {
        if (input.Member is { } member)
        {
            return FoundFileReader.Read(pipeline, member, input.Settings, options.Limits).Document;
        }

        var (source, _, settings) = input;
        var document = pipeline.Import(source, settings, options.Limits);
        var isPassedOver = source.IsWalked && ContainerList.Shipped.IsPlainText(Path.GetExtension(source.DisplayPath)) && document.IsPlainTextWithoutForm;
        return isPassedOver ? null : document;
    }

    /// <summary>The exit code for what was read and found. Of several that apply, unreadable inputs beat findings.</summary>
    public int ExitCodeOf(IReadOnlyList<Document> documents, IEnumerable<Core.Diagnostics.Diagnostic> diagnostics)
    {
        var isEmpty = (_found.Problems.Count > 0 || documents.Count == 0) && !options.AllowEmpty;
        if (isEmpty || documents.Any(document => document.Forms.Count == 0))
        {
            return ExitCode.UnreadableInput;
        }

        return diagnostics.Any(diagnostic => diagnostic.Severity >= options.FailLevel) ? ExitCode.Findings : ExitCode.Clean;
    }
}
