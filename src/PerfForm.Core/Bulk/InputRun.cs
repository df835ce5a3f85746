using System.Diagnostics;
using System.Runtime.ExceptionServices;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Guards;
using PerfForm.Core.Intake;
using PerfForm.Core.Rules.Configured;

namespace PerfForm.Core.Bulk;

/// <summary>
/// The one way in for every command: reads everything that files, folders and archives hold, on all cores, in bounded memory, and hands it
/// over in the walk's order, whatever the number of threads. Copies of an input before them are not read again. No input can stop the run.
/// </summary>
/// <param name="pipeline">Reads the files.</param>
/// <param name="options">How they are read.</param>
public sealed class InputRun(Pipeline pipeline, InputRunOptions options)
{
    /// <summary>How many bytes of files are held at once.</summary>
    internal const long MostBytesInFlight = 64L << 20;

    // How soon a stop is noticed.
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(100);

    private readonly SettingsByPath _byPath = new();

    // The first input of each content, and the contents that were passed over for their kind.
    private readonly Dictionary<string, string> _first = new(StringComparer.Ordinal);
    private readonly HashSet<string> _otherKinds = new(StringComparer.Ordinal);

    /// <summary>What the resumed run made of a file; null where it did not reach the file. By default no run is resumed.</summary>
    public Func<FoundFile, ManifestEntry?> DoneBefore { get; init; } = _ => null;

    /// <summary>Reads all inputs.</summary>
    /// <typeparam name="T">What is made of an input.</typeparam>
    /// <param name="files">What was found on disk, in order.</param>
    /// <param name="work">Makes something of an input; called on several threads at once.</param>
    /// <param name="take">Takes it, in order, on the calling thread.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public void Run<T>(IReadOnlyList<DiskFile> files, Func<ReadInput, T> work, Action<ReadInput, T> take, CancellationToken cancellation)
        where T : class
    {
        if (options.ReadsOneAtOnce && files is [var only] && FileWalker.TryReadPlain(only, options.Limits) is { } found)
        {
            var done = DoAlone(new Ticket(found, SettingsOf(found), DuplicateOf: null) { IsOnly = true }, work, cancellation);
            take(done.Input, done.Result);
            return;
        }

        new OrderedWork<Ticket, Done<T>>((ticket, stop) => Do(ticket, work, stop), options.Threads)
        {
            TimeoutPerItem = options.TimeoutPerFile,
            TimedOut = ticket => GivenUp(ticket, work),
            WeightOf = ticket => ticket.File.Content?.Length ?? 0,
            MostWeight = MostBytesInFlight,
        }.Run(Tickets(files, cancellation), Take, cancellation);

        void Take(Ticket ticket, Done<T> done)
        {
            var known = IsPassedOverThoughNamed(done.Input) ? Do(ticket with { DuplicateOf = null }, work, CancellationToken.None) : done;
            if (known.Input.Outcome == InputOutcome.OtherKind)
            {
                _otherKinds.Add(ticket.File.Sha256);
            }

            take(known.Input, known.Result);
        }
    }

    private IEnumerable<Ticket> Tickets(IReadOnlyList<DiskFile> files, CancellationToken cancellation)
    {
        foreach (var file in FileWalker.Walk(files, options.Limits, options.Patience, cancellation).Where(options.Shard.Holds))
        {
            var duplicateOf = FirstWith(file);
            if (DoneBefore(file) is not { } done)
            {
                yield return new Ticket(file, SettingsOf(file), duplicateOf);
            }
            else if (done.Outcome == InputOutcome.OtherKind)
            {
                _otherKinds.Add(file.Sha256);
            }
        }
    }

    private Settings SettingsOf(FoundFile file) => _byPath.Of(options.SettingsOf(file.OnDisk), file.Path);

    // Empty files are not each other's copies.
    private string? FirstWith(FoundFile file) =>
        file.Content is not { Length: > 0 } || _first.TryAdd(file.Sha256, file.Path) ? null : _first[file.Sha256];

    // A copy of what a walk passed over, that the user named itself.
    private bool IsPassedOverThoughNamed(ReadInput input) =>
        input is { Outcome: InputOutcome.Duplicate, File.IsNamed: true } && _otherKinds.Contains(input.File.Sha256);

    // One thread of its own costs less than the window of many.
    private Done<T> DoAlone<T>(Ticket ticket, Func<ReadInput, T> work, CancellationToken cancellation)
        where T : class
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var token = stop.Token;
        Done<T>? done = null;
        ExceptionDispatchInfo? failure = null;
        var thread = WorkThread.Start(() => done = DoUnlessStopped(ticket, work, token, out failure));
        var started = Stopwatch.GetTimestamp();
        while (!thread.Join(Glance))
        {
            cancellation.ThrowIfCancellationRequested();
            if (Stopwatch.GetElapsedTime(started) > options.TimeoutPerFile)
            {
                stop.Cancel();
                return GivenUp(ticket, work);
            }
        }

        cancellation.ThrowIfCancellationRequested();
        failure?.Throw();
        return done!;
    }

    // What a thread throws would end the program: it is thrown where the result is waited for.
    private Done<T>? DoUnlessStopped<T>(Ticket ticket, Func<ReadInput, T> work, CancellationToken stop, out ExceptionDispatchInfo? failure)
        where T : class
    {
        failure = null;
        try
        {
            return Do(ticket, work, stop);
        }
        catch (Exception thrown)
        {
            // Where it was given up, nobody asks.
            failure = ExceptionDispatchInfo.Capture(thrown);
            return null;
        }
    }

    private Done<T> Do<T>(Ticket ticket, Func<ReadInput, T> work, CancellationToken stop)
        where T : class
    {
        var started = Stopwatch.GetTimestamp();
        var input = new ReadInput(ticket.File, ticket.Settings, new FileReading(Document: null, PassedOver: null), started)
        {
            Stop = stop,
            IsOnly = ticket.IsOnly,
        };
        try
        {
            input = input with { Reading = Read(ticket, stop) };
            return new Done<T>(input, work(input));
        }
        catch (Exception fault) when (!stop.IsCancellationRequested)
        {
            // A fault of this program, or too little memory, must not take the other inputs with it.
            var problem = fault is OutOfMemoryException ? FileProblem.TooLittleMemory : new FileProblem(Reading.FileUnreadable, UnreadableCause.OwnFault);
            return Unread(input, problem, fault, work);
        }
    }

    private FileReading Read(Ticket ticket, CancellationToken stop)
    {
        if (ticket.DuplicateOf is { } first)
        {
            return new FileReading(Document: null, PassedOver.CopyOf(first));
        }

        var reading = FoundFileReader.Read(pipeline, ticket.File, ticket.Settings, options.Limits, stop);
        return options.KeepsCells ? reading : reading with { Workbook = null };
    }

    private Done<T> GivenUp<T>(Ticket ticket, Func<ReadInput, T> work)
        where T : class
    {
        var startedAt = Stopwatch.GetTimestamp() - (long)(options.TimeoutPerFile.TotalSeconds * Stopwatch.Frequency);
        var input = new ReadInput(ticket.File, ticket.Settings, new FileReading(Document: null, PassedOver: null), startedAt);
        return Unread(input, FileProblem.TooSlow(options.TimeoutPerFile), failure: null, work);
    }

    private static Done<T> Unread<T>(ReadInput input, FileProblem problem, Exception? failure, Func<ReadInput, T> work)
        where T : class
    {
        var unread = input with { Reading = new FileReading(FoundFileReader.Unread(input.File, problem, failure), PassedOver: null) };
        return new Done<T>(unread, work(unread));
    }

    private sealed record Done<T>(ReadInput Input, T Result);
}
