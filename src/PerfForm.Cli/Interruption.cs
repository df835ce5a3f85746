using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;
using PerfForm.Core.Text;

namespace PerfForm.Cli;

/// <summary>
/// Ctrl-C and SIGTERM, for every command: the first asks the run to stop, and ends the program where the run is held up by something that
/// cannot be stopped, such as a read; a second ends the program at once.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private const int StandardError = 2;
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(700);
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _writing = new();
    private readonly Language _language;
    private readonly PosixSignalRegistration _interrupt;
    private readonly PosixSignalRegistration _terminate;
    private readonly ManualResetEventSlim _ended = new();

    /// <summary>Listens until it is disposed of.</summary>
    /// <param name="language">The language of its word.</param>
    public Interruption(Language language)
    {
        _language = language;
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
        // It may have ended while a file was written.
        if (!_ended.Wait(TimeSpan.Zero))
        {
            TellAtOnce();
            Environment.Exit(ExitCode.Interrupted);
        }
    }

    // On Unix the console's streams share a lock: a write to standard output that waits would hold this one up.
    private void TellAtOnce()
    {
        try
        {
            using var error = OperatingSystem.IsWindows()
                ? Console.OpenStandardError()
                : new FileStream(new SafeFileHandle(StandardError, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            error.Write(Encoding.UTF8.GetBytes(Word.In(_language) + "\n"));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // There is nobody to be told.
        }
    }
}
