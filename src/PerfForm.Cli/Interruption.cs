using System.Runtime.InteropServices;
using PerfForm.Core.Text;

namespace PerfForm.Cli;

/// <summary>
/// Ctrl-C and SIGTERM, for every command: the first asks the run to stop, and ends the program where the run is held up by something that
/// cannot be stopped, such as a read; a second ends the program at once.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(700);
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _writing = new();
    private readonly Action _tell;
    private readonly PosixSignalRegistration _interrupt;
    private readonly PosixSignalRegistration _terminate;
    private readonly ManualResetEventSlim _ended = new();

    /// <summary>Listens until it is disposed of.</summary>
    /// <param name="tell">Tells that the run was interrupted.</param>
    public Interruption(Action tell)
    {
        _tell = tell;
        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        _terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
    }

    /// <summary>The word for people.</summary>
    public static Bilingual Word { get; } = new("已中断", "interrupted");

    /// <summary>Asks the run to stop.</summary>
    public CancellationToken Token => _stop.Token;

    /// <summary>Does something that the end of the program waits for, such as writing a file beside its place.</summary>
    public void Whole(Action write)
    {
        lock (_writing)
        {
            write();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _ended.Set();
        _interrupt.Dispose();
        _terminate.Dispose();
    }

    private void Stop(PosixSignalContext signal)
    {
        if (_stop.IsCancellationRequested)
        {
            return;
        }

        signal.Cancel = true;
        _stop.Cancel();
        if (!_ended.Wait(Grace))
        {
            Whole(End);
        }
    }

    private void End()
    {
        // It may have come to its end while a file was written.
        if (!_ended.Wait(TimeSpan.Zero))
        {
            _tell();
            Environment.Exit(ExitCode.Interrupted);
        }
    }
}
