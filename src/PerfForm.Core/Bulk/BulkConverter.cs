using System.Diagnostics;
using PerfForm.Core.Intake;
using PerfForm.Core.Model;
using PerfForm.Core.Rules;

namespace PerfForm.Core.Bulk;

/// <summary>
/// Converts everything that a walk finds, on all cores, and hands it over in the walk's order for any number of threads. Where
/// nothing is checked, only the files that are being read are in memory; files that are to be checked against one another are all held,
/// without their bytes.
/// </summary>
/// <param name="pipeline">Reads the files.</param>
/// <param name="options">What is asked for.</param>
public sealed class BulkConverter(Pipeline pipeline, BulkOptions options)
{
    private readonly InputConverter _converter = new(options);

    /// <summary>Converts.</summary>
    /// <param name="files">What was found on disk, in order.</param>
    /// <param name="sink">Takes what comes of it.</param>
    /// <param name="observer">Receives each input.</param>
    /// <param name="cancellation">Stops the run; what was taken before is kept.</param>
    /// <returns>What was found that stands in no document.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <exception cref="InputsChangedException">The inputs are not those that the run which was cut off began with.</exception>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public BulkFindings Run(IReadOnlyList<DiskFile> files, IBulkSink sink, IBulkObserver observer, CancellationToken cancellation)
    {
        using var output = new BulkOutput(sink, observer.Written);
        var findings = BulkFindings.None;
        try
        {
            if (options.Checks is { } checks)
            {
                findings = WriteChecked(Checked(files, checks, observer, cancellation), checks, output, cancellation);
            }
            else
            {
                Stream(files, output, observer, cancellation);
            }
        }
        catch (OperationCanceledException)
        {
            sink.Commit();
            throw;
        }

        output.Complete(cancellation);
        return findings;
    }

    private void Stream(IReadOnlyList<DiskFile> files, BulkOutput output, IBulkObserver observer, CancellationToken cancellation)
    {
        var run = new InputRun(pipeline, options.Inputs) { DoneBefore = Before };
        run.Run(files, _converter.Convert, Take, cancellation);

        ManifestEntry? Before(FoundFile file)
        {
            var entry = output.DoneBefore(file.Path, file.Sha256);
            if (entry is not null)
            {
                observer.Read(file, entry);
            }

            return entry;
        }

        void Take(ReadInput input, Conversion conversion)
        {
            observer.Read(input.File, conversion.Entry);
            output.Take(conversion);
        }
    }

    // All are read and checked alone before the first is written: what compares files needs them all.
    private List<HeldInput> Checked(IReadOnlyList<DiskFile> files, LintOptions checks, IBulkObserver observer, CancellationToken cancellation)
    {
        var linter = new Linter();
        var account = new InputAccount();
        List<HeldInput> held = [];
        new InputRun(pipeline, options.Inputs).Run(files, Hold, Take, cancellation);
        return [.. held.Select(input => input.WithCopies(account.CopiesOf(input.File.Path)))];

        HeldInput Hold(ReadInput input)
        {
            var file = input.Document is { } document ? linter.CheckAlone(new LintInput(document, input.Settings) { Stop = input.Stop }, checks) : null;
            return new HeldInput(input.File.WithoutContent(), input.Reading.PassedOver, file, Stopwatch.GetElapsedTime(input.StartedAt).TotalSeconds);
        }

        void Take(ReadInput input, HeldInput one)
        {
            account.Add(one.File, input.Outcome, one.PassedOver);
            held.Add(one);
            observer.Read(one.File, InputConverter.EntryOf(one.File, input.Reading));
        }
    }

    private BulkFindings WriteChecked(List<HeldInput> held, LintOptions checks, BulkOutput output, CancellationToken cancellation)
    {
        var result = Linter.CheckTogether([.. held.Select(input => input.Checked).OfType<CheckedFile>()], checks);
        cancellation.ThrowIfCancellationRequested();
        var faults = result.Faults.ToLookup(fault => fault.File, fault => fault.Code, StringComparer.Ordinal);
        new OrderedWork<CheckedInput, Conversion>(Convert, options.Inputs.Threads).Run(Remaining(), (_, conversion) => output.Take(conversion), cancellation);
        return new BulkFindings(result.Housekeeping, result.Suppressed, [.. result.Faults.Where(fault => fault.File is null)])
        {
            SwitchedOff = result.SwitchedOff,
        };

        IEnumerable<CheckedInput> Remaining()
        {
            var documents = new Queue<Document>(result.Documents);
            foreach (var input in held)
            {
                var own = new CheckedInput(input, input.Checked is null ? null : documents.Dequeue());
                if (output.DoneBefore(input.File.Path, input.File.Sha256) is null)
                {
                    yield return own;
                }
            }
        }

        Conversion Convert(CheckedInput input) =>
            _converter.Convert(input.Held.File, new FileReading(input.Document, input.Held.PassedOver), faults[input.Held.File.Path], input.Held.Seconds);
    }

    private sealed record CheckedInput(HeldInput Held, Document? Document);
}
