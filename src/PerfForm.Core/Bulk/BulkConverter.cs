using System.Diagnostics;
using PerfForm.Core.Intake;
using PerfForm.Core.Rules;

namespace PerfForm.Core.Bulk;

/// <summary>
/// Converts everything that a walk comes upon, on all cores, in bounded memory, and hands it over in the walk's order, whatever the number of
/// threads. No input can stop the run.
/// </summary>
/// <param name="pipeline">Reads the files.</param>
/// <param name="linter">Checks them, where that is asked for; null otherwise.</param>
/// <param name="options">What is asked for.</param>
public sealed class BulkConverter(Pipeline pipeline, Linter? linter, BulkOptions options)
{
    private const int InputsPerCommit = 256;
    private const long MostBytesInFlight = 64L << 20;
    private static readonly TimeSpan TimePerCommit = TimeSpan.FromSeconds(1);
    private readonly InputConverter _converter = new(pipeline, linter, options);

    // The first input of each content, and what it turned out to be.
    private readonly Dictionary<string, (string Path, string? Kind)> _seen = new(StringComparer.Ordinal);

    /// <summary>Converts.</summary>
    /// <param name="files">What was found on disk, in order.</param>
    /// <param name="sink">Takes what comes of it.</param>
    /// <param name="tell">Is told of each input, in order, with how much of the whole lies behind, from 0 to 1.</param>
    /// <param name="cancellation">Stops the run; what was taken before is kept.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <exception cref="InputsChangedException">The inputs are not those that the run which was cut off began with.</exception>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public void Run(IReadOnlyList<DiskFile> files, IBulkSink sink, Action<ManifestEntry, double> tell, CancellationToken cancellation)
    {
        var sinceCommit = 0;
        var committedAt = Stopwatch.GetTimestamp();
        try
        {
            new OrderedWork<Ticket, Conversion>(_converter.Convert, options.Threads)
            {
                TimeoutPerItem = options.TimeoutPerFile,
                TimedOut = _converter.GivenUp,
                WeightOf = ticket => ticket.File.Content?.Length ?? 0,
                MostWeight = MostBytesInFlight,
            }.Run(Tickets(files, sink, tell, cancellation), Take, cancellation);
        }
        catch (OperationCanceledException)
        {
            sink.Commit();
            throw;
        }

        sink.Complete(cancellation);

        void Take(Ticket ticket, Conversion conversion)
        {
            var known = conversion with { Entry = WithKind(conversion.Entry) };
            sink.Write(known);
            tell(known.Entry, ticket.File.Progress);
            if (++sinceCommit >= InputsPerCommit || Stopwatch.GetElapsedTime(committedAt) > TimePerCommit)
            {
                sink.Commit();
                (sinceCommit, committedAt) = (0, Stopwatch.GetTimestamp());
            }
        }
    }

    // What an earlier run has written is passed by, once it proved to be the same.
    private IEnumerable<Ticket> Tickets(IReadOnlyList<DiskFile> files, IBulkSink sink, Action<ManifestEntry, double> tell, CancellationToken cancellation)
    {
        using var before = sink.Before().GetEnumerator();
        var isResuming = before.MoveNext();
        foreach (var file in FileWalker.Walk(files, options.Limits, options.TimeoutPerFile, cancellation).Where(options.Shard.Holds))
        {
            var duplicateOf = FirstWith(file);
            if (!isResuming)
            {
                yield return new Ticket(file, options.SettingsOf(file.OnDisk), duplicateOf);
                continue;
            }

            if (before.Current.Path != file.Path || before.Current.Sha256 != file.Sha256)
            {
                throw new InputsChangedException(file.Path);
            }

            tell(WithKind(before.Current), file.Progress);
            isResuming = before.MoveNext();
        }

        if (isResuming)
        {
            throw new InputsChangedException(before.Current.Path);
        }
    }

    // Empty files are not each other's copies.
    private string? FirstWith(FoundFile file) =>
        file.Content is not { Length: > 0 } || _seen.TryAdd(file.Sha256, (file.Path, null)) ? null : _seen[file.Sha256].Path;

    // A copy is not read: it is of the kind of the first, which was taken before it.
    private ManifestEntry WithKind(ManifestEntry entry)
    {
        if (entry.Outcome == InputOutcome.Duplicate)
        {
            return entry with { Kind = _seen[entry.Sha256].Kind };
        }

        if (_seen.TryGetValue(entry.Sha256, out var first))
        {
            _seen[entry.Sha256] = first with { Kind = entry.Kind };
        }

        return entry;
    }
}
