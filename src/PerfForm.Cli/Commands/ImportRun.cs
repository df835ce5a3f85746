using PerfForm.Cli.Reporting;
using PerfForm.Core;
using PerfForm.Core.Archives;
using PerfForm.Core.Configuration;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Writers;

namespace PerfForm.Cli.Commands;

/// <summary>One run of <c>import</c>: find the inputs, read each, write the result, report, close.</summary>
internal sealed class ImportRun(ImportOptions options, Language language, Streams streams, Pipeline pipeline)
{
    private readonly DiagnosticReport _report = new(streams.Error, language, options.Verbose);
    private readonly ConfigurationFiles _configuration = new(options.Config, options.Isolated);

    /// <summary>Runs and returns the exit code.</summary>
    public int Run()
    {
        var found = FindInputs();
        if (OutputConflict.Find(options, found.Sources) is { } conflict)
        {
            _report.WriteProblem(conflict.Path, conflict.Cause);
            return ExitCode.WrongUsage;
        }

        var settings = found.Sources.Select(_configuration.For).ToList();
        if (_configuration.Problems is { Count: > 0 } problems)
        {
            problems.ToList().ForEach(problem => _report.WriteProblem(problem.Place, problem.Message));
            return ExitCode.WrongUsage;
        }

        var documents = ReadAll(found.Sources, settings, out var withoutForm);
        var isWritten = WriteAll(documents);
        documents.ForEach(_report.Write);
        if (documents.Count == 0 && withoutForm > 0 && !options.AllowEmpty)
        {
            _report.WriteProblem(string.Join(' ', options.Paths), new("其中没有绩效目标申报表；请检查路径", "nothing there is a declaration; check the path"));
        }

        if (!options.Quiet)
        {
            var closing = ClosingLine.Of(documents, found.PassedOver + withoutForm, options.AllowEmpty ? 0 : found.Problems.Count);
            streams.Error.WriteLine(closing.In(language));
        }

        return ExitCodeOf(documents, found, isWritten);
    }

    private FoundInputs FindInputs()
    {
        var found = InputFinder.Find(options.Paths.Where(path => path != InputSource.StandardInput));
        foreach (var (path, cause) in found.Problems.Where(_ => !options.AllowEmpty))
        {
            _report.WriteProblem(path, cause);
        }

        return options.Paths.Contains(InputSource.StandardInput, StringComparer.Ordinal)
            ? found with { Sources = [.. found.Sources, new InputSource(options.StandardInputName, streams.OpenInput)] }
            : found;
    }

    private List<Document> ReadAll(IReadOnlyList<InputSource> sources, List<Settings> settings, out int withoutForm)
    {
        var documents = new List<Document>();
        withoutForm = 0;
        foreach (var (source, own) in sources.Zip(settings))
        {
            var document = pipeline.Import(source, own);
            if (source.IsWalked && IsPlainTextWithoutForm(document))
            {
                withoutForm++;
            }
            else
            {
                documents.Add(document);
            }
        }

        return documents;
    }

    // A readme met on the way through a folder is not a declaration gone wrong; a text with a declaration's title may be.
    private static bool IsPlainTextWithoutForm(Document document) =>
        document is { Forms.Count: 0, Source.Format: SourceFormat.Csv or SourceFormat.Tsv or SourceFormat.Txt }
        && document.Diagnostics.All(diagnostic => diagnostic.Cell is null);

    private bool WriteAll(List<Document> documents)
    {
        if (documents.Count == 0)
        {
            return true;
        }

        if (options.ExplainLayout && !Write(OutputFile.StandardOutput, output => new LayoutReport(language).Write(documents, output)))
        {
            return false;
        }

        if (options.ExplainLayout && options.Output is null)
        {
            return options.SourceMap is null || Write(options.SourceMap, output => SourceMapWriter.Write(documents, output));
        }

        var writer = WriterFor(options);
        return Write(options.Output, output => writer.Write(documents, output, language))
            && (options.SourceMap is null || Write(options.SourceMap, output => SourceMapWriter.Write(documents, output)));
    }

    private bool Write(string? path, Action<Stream> write)
    {
        try
        {
            OutputFile.Write(path, streams.Output, write);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            _report.WriteProblem(path ?? OutputFile.StandardOutput, OutputProblem.Of(failure));
            return false;
        }
    }

    private static IDocumentWriter WriterFor(ImportOptions options) =>
        options.Format is { } format
            ? DocumentWriters.All.First(writer => writer.Format == format)
            : DocumentWriters.ByExtension(options.Output) ?? DocumentWriters.All[0];

    private int ExitCodeOf(List<Document> documents, FoundInputs found, bool isWritten)
    {
        if (!isWritten)
        {
            return ExitCode.WrongUsage;
        }

        var isEmpty = (found.Problems.Count > 0 || documents.Count == 0) && !options.AllowEmpty;
        if (isEmpty || documents.Exists(document => document.Forms.Count == 0))
        {
            return ExitCode.UnreadableInput;
        }

        var diagnostics = documents.SelectMany(document => document.Diagnostics);
        return diagnostics.Any(diagnostic => diagnostic.Severity >= options.FailLevel) ? ExitCode.Findings : ExitCode.Clean;
    }
}
