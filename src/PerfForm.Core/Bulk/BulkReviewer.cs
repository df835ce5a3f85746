using System.Diagnostics;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Intake;
using PerfForm.Core.Reviews;
using PerfForm.Core.Rules;

namespace PerfForm.Core.Bulk;

/// <summary>
/// Writes what goes back of a run: everything is read and checked first, since files are compared with one another; then the files are walked
/// over once more for what is made of their bytes, of which only some are in memory at a time.
/// </summary>
/// <param name="pipeline">Reads the files.</param>
/// <param name="options">How they are read.</param>
/// <param name="checks">How they are checked.</param>
/// <param name="review">What is written.</param>
internal sealed class BulkReviewer(Pipeline pipeline, InputRunOptions options, LintOptions checks, ReviewOptions review)
{
    /// <summary>Reviews.</summary>
    /// <param name="files">What was found on disk, in order; each can be read twice.</param>
    /// <param name="outputs">The outputs.</param>
    /// <param name="sink">The folder with these outputs.</param>
    /// <param name="observer">Receives each input.</param>
    /// <param name="cancellation">Stops the run; what was taken before is kept.</param>
    /// <returns>The review, and what was found that stands in no document.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <exception cref="InputsChangedException">A file is not what it was when it was read first, or when the run began that was cut off.</exception>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public BulkFindings Run(
        IReadOnlyList<DiskFile> files, ReviewFolder outputs, FolderSink sink, IBulkObserver observer, CancellationToken cancellation)
    {
        using var output = new BulkOutput(sink, observer.Written);
        try
        {
            var inputs = CheckedInputs.Read(pipeline, options, files, checks, observer, cancellation);
            Write(files, inputs, Review.Of(inputs.Result, review), outputs, output, cancellation);
            return inputs.Findings;
        }
        catch (OperationCanceledException)
        {
            sink.Commit();
            throw;
        }
    }

    /// <summary>Writes what goes back of inputs that were checked before.</summary>
    /// <param name="files">What was found on disk, in order.</param>
    /// <param name="inputs">The same, read and checked.</param>
    /// <param name="review">Their review.</param>
    /// <param name="outputs">The outputs.</param>
    /// <param name="sink">The folder with these outputs.</param>
    /// <param name="written">Is told of each input that is done.</param>
    /// <exception cref="InputsChangedException">A file is not what it was when it was checked.</exception>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public void Write(
        IReadOnlyList<DiskFile> files, CheckedInputs inputs, Review review, ReviewFolder outputs, FolderSink sink, Action<ManifestEntry> written)
    {
        using var output = new BulkOutput(sink, written);
        Write(files, inputs, review, outputs, output, CancellationToken.None);
    }

    private void Write(
        IReadOnlyList<DiskFile> files,
        CheckedInputs inputs,
        Review made,
        ReviewFolder outputs,
        BulkOutput output,
        CancellationToken cancellation)
    {
        outputs.Review = made;

        // Made once here: the threads that write would all wait for it, each within its own time.
        _ = made.Comparison;
        WriteEach(files, inputs, outputs, output, cancellation);
        output.Complete(cancellation);
    }

    private void WriteEach(IReadOnlyList<DiskFile> files, CheckedInputs inputs, ReviewFolder outputs, BulkOutput output, CancellationToken cancellation)
    {
        var work = new OrderedWork<Returning, Conversion>(Convert, options.Threads)
        {
            TimeoutPerItem = options.TimeoutPerFile,
            TimedOut = returning => Failed(returning, FileProblem.TooSlow(options.TimeoutPerFile), failure: null),
            WeightOf = returning => returning.File.Content?.Length ?? 0,
            MostWeight = InputRun.MostBytesInFlight,
        };
        work.Run(Remaining(), (_, conversion) => output.Take(conversion), cancellation);

        IEnumerable<Returning> Remaining()
        {
            var documents = new Queue<ReviewedDocument>(outputs.Review!.Documents);
            using var found = FileWalker.Walk(files, options.Limits, options.Patience, cancellation).GetEnumerator();
            foreach (var input in inputs.All)
            {
                var document = input.Document is null ? null : documents.Dequeue();
                if (!found.MoveNext() || found.Current.Path != input.Held.File.Path || found.Current.Sha256 != input.Held.File.Sha256)
                {
                    throw new InputsChangedException(input.Held.File.Path);
                }

                if (output.DoneBefore(input.Held.File.Path, input.Held.File.Sha256) is null)
                {
                    yield return new Returning(found.Current, input, document);
                }
            }
        }

        Conversion Convert(Returning returning, CancellationToken stop)
        {
            var started = Stopwatch.GetTimestamp();
            var conversion = ConvertSafely(returning, outputs, stop);
            return conversion with
            {
                Entry = conversion.Entry with
                {
                    FailedRules = [.. inputs.FailedRulesOn(returning.Input).Distinct(StringComparer.Ordinal)],
                    Seconds = returning.Input.Held.Seconds + Stopwatch.GetElapsedTime(started).TotalSeconds,
                },
            };
        }
    }

    private Conversion ConvertSafely(Returning returning, ReviewFolder outputs, CancellationToken stop)
    {
        var entry = InputConverter.EntryOf(returning.Input.Held.File, returning.Input.Reading);
        if (returning.Document is not { } document || returning.File.Content is not { } bytes)
        {
            return new Conversion(entry, []);
        }

        try
        {
            var content = new ReviewedContent(bytes, () => WorkbookReader.Read(bytes, returning.File.Path, options.Limits, pipeline.Containers, stop));
            var pieces = outputs.PiecesOf(document, content);
            return new Conversion(entry with { Outputs = InputConverter.OwnOutputsOf(pieces) }, pieces);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException && !stop.IsCancellationRequested)
        {
            // A fault of this program must not take the other inputs with it.
            return Failed(returning, new FileProblem(Reading.FileUnreadable, UnreadableCause.OwnFault), fault);
        }
    }

    private static Conversion Failed(Returning returning, FileProblem problem, Exception? failure)
    {
        var file = returning.Input.Held.File;
        return new Conversion(InputConverter.EntryOf(file, new FileReading(FoundFileReader.Unread(file, problem, failure), PassedOver: null)), []);
    }

    /// <summary>An input of which something goes back.</summary>
    /// <param name="File">The file with its bytes.</param>
    /// <param name="Input">What was read and found.</param>
    /// <param name="Document">The same as the review has it; null where it was passed over.</param>
    private sealed record Returning(FoundFile File, CheckedInput Input, ReviewedDocument? Document);
}
