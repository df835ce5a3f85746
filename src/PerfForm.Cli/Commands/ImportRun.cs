using PerfForm.Cli.Reporting;
using PerfForm.Core;
using PerfForm.Core.Model;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.Configured;
using PerfForm.Core.Text;
using PerfForm.Core.Writers;

namespace PerfForm.Cli.Commands;

/// <summary>One run of <c>import</c>: find the inputs, read each, check them if asked, write the result, report, close.</summary>
internal sealed class ImportRun
{
    private readonly ImportOptions _options;
    private readonly Language _language;
    private readonly Streams _streams;
    private readonly DiagnosticReport _report;
    private readonly InputReader _inputs;

    public ImportRun(ImportOptions options, Language language, Streams streams, Pipeline pipeline)
    {
        (_options, _language, _streams) = (options, language, streams);
        _report = new DiagnosticReport(streams.Error, language, options.Input.Verbose);
        _inputs = new InputReader(options.Input, streams, pipeline, _report);
    }

    /// <summary>Runs and returns the exit code.</summary>
    public int Run()
    {
        if (!_inputs.Find())
        {
            return ExitCode.WrongUsage;
        }

        if (OutputConflict.Find(_options, _inputs.Files) is { } conflict)
        {
            _report.WriteProblem(conflict.Path, conflict.Cause);
            return ExitCode.WrongUsage;
        }

        if (_inputs.ReadSettings() is not { } settings || Checks(settings, out var checks) == ExitCode.WrongUsage)
        {
            return ExitCode.WrongUsage;
        }

        var result = checks is null ? LintResult.OfUnchecked(_inputs.ReadAll(), _inputs.NotUsed()) : Check(checks);
        result = result with { Configurations = _inputs.Configuration.InForce };
        var documents = result.Documents;
        var isWritten = WriteAll(documents);
        foreach (var document in documents)
        {
            _report.Write(document);
        }

        foreach (var said in result.Housekeeping)
        {
            _report.Write(said);
        }

        if (!_options.Input.Quiet)
        {
            _streams.Error.WriteLine(ClosingLine.Of(ClosingFigures.Of(result, _inputs.Account.PassedOver, _inputs.Problems)).In(_language));
        }

        return isWritten ? _inputs.ExitCodeOf(result.Diagnostics) : ExitCode.WrongUsage;
    }

    private LintResult Check(LintOptions checks)
    {
        // The rules make themselves ready while the files are read.
        var linter = Readied.Linter(_inputs.Pipeline);
        List<CheckedFile> files = [];
        _inputs.CheckAll(input => linter.CheckAlone(input, checks), files.Add);
        _inputs.Account.TellCopiesTo(files);
        _streams.Stop.ThrowIfCancellationRequested();
        return Linter.CheckTogether(files, checks);
    }

    private int Checks(IReadOnlyList<Settings> settings, out LintOptions? checks)
    {
        checks = _options.Rules is { } rules ? LintChecks.Of(rules, _inputs.Configuration, settings, _report) : null;
        return _options.Rules is not null && checks is null ? ExitCode.WrongUsage : ExitCode.Clean;
    }

    private bool WriteAll(IReadOnlyList<Document> documents)
    {
        if (documents.Count == 0)
        {
            return true;
        }

        if (_options.ExplainLayout && !Write(OutputFile.StandardOutput, output => new LayoutReport(_language).Write(documents, output)))
        {
            return false;
        }

        if (_options.SuggestVocabulary && !Write(OutputFile.StandardOutput, output => new VocabularySuggestions(_language).Write(documents, output)))
        {
            return false;
        }

        if ((_options.ExplainLayout || _options.SuggestVocabulary) && _options.Output is null)
        {
            return _options.SourceMap is null || Write(_options.SourceMap, output => SourceMapWriter.Write(documents, output));
        }

        var writer = WriterFor(_options);
        return Write(_options.Output, output => writer.Write(documents, output, _language))
            && (_options.SourceMap is null || Write(_options.SourceMap, output => SourceMapWriter.Write(documents, output)));
    }

    private bool Write(string? path, Action<Stream> write) => OutputFile.TryWrite(path, _streams, write, _report);

    private static IDocumentWriter WriterFor(ImportOptions options) =>
        options.Format is { } format
            ? DocumentWriters.All.First(writer => writer.Format == format)
            : DocumentWriters.ByExtension(options.Output) ?? DocumentWriters.All[0];
}
