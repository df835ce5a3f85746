using PerfForm.Core.Intake;

namespace PerfForm.Cli;

/// <summary>Writes a result whole or not at all: beside its place first, then moved there.</summary>
internal static class OutputFile
{
    /// <summary>The name of standard output.</summary>
    public const string StandardOutput = "-";

    private const int BufferSize = 1 << 20;

    /// <summary>Writes to the path, or to standard output where it is null or <c>-</c>. A device is written through, a link followed.</summary>
    /// <exception cref="IOException">The place cannot be written; nothing has changed there.</exception>
    /// <exception cref="OperationCanceledException">The run was asked to stop; nothing has changed there.</exception>
    public static void Write(string? path, Streams streams, Action<Stream> write)
    {
        streams.Stop.ThrowIfCancellationRequested();
        if (path is null or StandardOutput)
        {
            WriteBuffered(streams.Output, write);
            return;
        }

        var place = TruePath.Of(path);
        if (Directory.Exists(place))
        {
            throw new IOException($"'{path}' is a folder");
        }

        if (IsDevice(place))
        {
            using var device = File.OpenWrite(place);
            WriteBuffered(device, write);
            return;
        }

        streams.WriteWhole(() => WriteBeside(place, write));
    }

    /// <summary>Writes, or tells why that cannot be done.</summary>
    public static bool TryWrite(string? path, Streams streams, Action<Stream> write, Reporting.DiagnosticReport report)
    {
        try
        {
            Write(path, streams, write);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            report.WriteProblem(path ?? StandardOutput, OutputProblem.Of(failure));
            return false;
        }
    }

    // What fails half-way has written nothing yet, unless it is long.
    private static void WriteBuffered(Stream output, Action<Stream> write)
    {
        var buffer = new BufferedStream(output, BufferSize);
        write(buffer);
        buffer.Flush();
    }

    private static void WriteBeside(string place, Action<Stream> write)
    {
        var beside = $"{place}.{Environment.ProcessId}.part";
        try
        {
            using (var file = File.Create(beside))
            {
                write(file);
            }

            File.Move(beside, place, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    // /dev/null and /dev/stdout must not be replaced by a file.
    private static bool IsDevice(string place) => place.StartsWith("/dev/", StringComparison.Ordinal);
}
