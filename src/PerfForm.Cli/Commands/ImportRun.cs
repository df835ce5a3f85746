using PerfForm.Cli.Reporting;
using PerfForm.Core;
using PerfForm.Core.Archives;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Writers;

namespace PerfForm.Cli.Commands;

/// <summary>One run of <c>import</c>: find the inputs, read each, write the result, report, close.</summary>
internal sealed class ImportRun(ImportOptions options, Language language, Streams streams)
{
    private const string StandardInput = "-";
    private readonly DiagnosticReport _report = new(streams.Error, language, options.Verbose);

    /// <summary>Runs and returns the exit code.</summary>
    public int Run()
    {
        var found = FindInputs();
        var documents = ReadAll(found.Sources, out var withoutForm);
        var isWritten = WriteAll(documents);
        documents.ForEach(_report.Write);
        if (!options.Quiet)
        {
            var closing = ClosingLine.Of(documents, found.PassedOver + withoutForm, found.Problems.Count);
            streams.Error.WriteLine(closing.In(language));
        }

        return ExitCodeOf(documents, found, isWritten);
    }

    private FoundInputs FindInputs()
    {
        var found = InputFinder.Find(options.Paths.Where(path => path != StandardInput));
        foreach (var (path, cause) in found.Problems.Where(_ => !options.AllowEmpty))
        {
            _report.WriteProblem(path, cause);
        }

        return options.Paths.Contains(StandardInput, StringComparer.Ordinal)
            ? found with { Sources = [.. found.Sources, new InputSource(options.StandardInputName, streams.OpenInput)] }
            : found;
    }

    private static List<Document> ReadAll(IReadOnlyList<InputSource> sources, out int withoutForm)
    {
        var pipeline = new Pipeline();
        var documents = new List<Document>();
        withoutForm = 0;
        foreach (var source in sources)
        {
            var document = pipeline.Import(source);
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

    // A readme met on the way through a folder is not a declaration gone wrong.
    private static bool IsPlainTextWithoutForm(Document document) =>
        document is { Forms.Count: 0, Source.Format: SourceFormat.Csv or SourceFormat.Tsv or SourceFormat.Txt };

    private bool WriteAll(List<Document> documents)
    {
        if (documents.Count == 0)
        {
            return true;
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
            _report.WriteProblem(path ?? StandardInput, new(
                $"无法写出结果（{failure.Message}）；请检查文件夹是否存在、是否可写",
                $"the output cannot be written ({failure.Message}); check that its folder exists and is writable"));
            return false;
        }
    }

    private static IDocumentWriter WriterFor(ImportOptions options)
    {
        var extension = Path.GetExtension(options.Output ?? string.Empty).TrimStart('.');
        var byExtension = extension == "yml" ? "yaml" : extension;
        var writers = DocumentWriters.All;
        return writers.FirstOrDefault(writer => writer.Format == (options.Format ?? byExtension)) ?? writers[0];
    }

    private int ExitCodeOf(List<Document> documents, FoundInputs found, bool isWritten)
    {
        if (!isWritten)
        {
            return ExitCode.WrongUsage;
        }

        var isEmpty = (found.Problems.Count > 0 || found.Sources.Count == 0) && !options.AllowEmpty;
        if (isEmpty || documents.Exists(document => document.Forms.Count == 0))
        {
            return ExitCode.UnreadableInput;
        }

        var diagnostics = documents.SelectMany(document => document.Diagnostics);
        return diagnostics.Any(diagnostic => diagnostic.Severity >= options.FailLevel) ? ExitCode.Findings : ExitCode.Clean;
    }
}
