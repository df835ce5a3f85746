using System.Diagnostics;
using PerfForm.Core.Intake;
using PerfForm.Core.Rules;

namespace PerfForm.Core.Bulk;

/// <summary>
/// The inputs of a run, read and checked alone and against one another. All are held, without their bytes: what compares files needs them all.
/// </summary>
/// <param name="All">The inputs, in order, with those that were passed over.</param>
/// <param name="Result">What the rules gave.</param>
internal sealed record CheckedInputs(IReadOnlyList<CheckedInput> All, LintResult Result)
{
    private readonly Lazy<ILookup<string?, string>> _faults =
        new(() => Result.Faults.ToLookup(fault => fault.File, fault => fault.Code, StringComparer.Ordinal));

    /// <summary>What was found that stands in no document.</summary>
    public BulkFindings Findings => new(Result.Housekeeping, Result.Suppressed, [.. Result.Faults.Where(fault => fault.File is null)])
    {
        SwitchedOff = Result.SwitchedOff,
    };

    /// <summary>Reads and checks.</summary>
    /// <param name="pipeline">Reads the files.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="files">What was found on disk, in order.</param>
    /// <param name="checks">How they are checked.</param>
    /// <param name="observer">Receives each input as it is read; null for nobody.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static CheckedInputs Read(
        Pipeline pipeline,
        InputRunOptions options,
        IReadOnlyList<DiskFile> files,
        LintOptions checks,
        IBulkObserver? observer,
        CancellationToken cancellation)
    {
        var linter = pipeline.NewLinter();
        var account = new InputAccount();
        List<HeldInput> held = [];
        new InputRun(pipeline, options).Run(files, Hold, Take, cancellation);
        List<CheckedFile> checkedFiles = [.. held.Select(input => input.Checked).OfType<CheckedFile>()];
        account.TellCopiesTo(checkedFiles);
        var result = Linter.CheckTogether(checkedFiles, checks);
        cancellation.ThrowIfCancellationRequested();
        var documents = new Queue<Model.Document>(result.Documents);
        return new CheckedInputs(held.ConvertAll(input => new CheckedInput(input, input.Checked is null ? null : documents.Dequeue())), result);

        HeldInput Hold(ReadInput input)
        {
            var file = input.ToCheck() is { } toCheck ? linter.CheckAlone(toCheck, checks) : null;
            return new HeldInput(input.File.WithoutContent(), input.Reading.PassedOver, file, Stopwatch.GetElapsedTime(input.StartedAt).TotalSeconds);
        }

        void Take(ReadInput input, HeldInput one)
        {
            account.Add(one.File, input.Outcome, one.PassedOver);
            held.Add(one);
            observer?.Read(one.File, InputConverter.EntryOf(one.File, input.Reading));
        }
    }

    /// <summary>The codes of rules that failed on an input by a fault of their own.</summary>
    public IEnumerable<string> FailedRulesOn(CheckedInput input) => _faults.Value[input.Held.File.Path];
}
