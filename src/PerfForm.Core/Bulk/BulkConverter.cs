using PerfForm.Core.Intake;

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
                findings = WriteChecked(CheckedInputs.Read(pipeline, options.Inputs, files, checks, observer, cancellation), output, cancellation);
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

    /// <summary>Writes inputs that were read and checked before.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="sink">Takes what comes of them.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="IOException">The output cannot be written.</exception>
    internal void Write(CheckedInputs inputs, IBulkSink sink, CancellationToken cancellation)
    {
        using var output = new BulkOutput(sink, _ => { });
        WriteChecked(inputs, output, cancellation);
        output.Complete(cancellation);
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

    private BulkFindings WriteChecked(CheckedInputs inputs, BulkOutput output, CancellationToken cancellation)
    {
        new OrderedWork<CheckedInput, Conversion>(Convert, options.Inputs.Threads).Run(Remaining(), (_, conversion) => output.Take(conversion), cancellation);
        return inputs.Findings;

        IEnumerable<CheckedInput> Remaining() => inputs.All.Where(input => output.DoneBefore(input.Held.File.Path, input.Held.File.Sha256) is null);

        Conversion Convert(CheckedInput input) =>
            _converter.Convert(input.Held.File, input.Reading, inputs.FailedRulesOn(input), input.Held.Seconds);
    }
}
