using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;

namespace PerfForm.Core.Rules.Storage;

/// <summary>
/// Where a large run puts away what it will ask for again: a temporary file, gone with the run. Several threads may add and read at once. The
/// kinds of findings stay in memory: there are few.
/// </summary>
internal sealed class RunStore : IDisposable
{
    // Enough for those of a department, whose forms are compared.
    private const int Recent = 16;
    private readonly Lock _lock = new();
    private readonly FileStream _file;
    private readonly List<DiagnosticKind> _kinds = [];
    private readonly Dictionary<DiagnosticKind, int> _numbers = [];
    private readonly Document?[] _recent = new Document?[Recent];
    private long _end;
    private int _next;

    /// <summary>Makes the file.</summary>
    /// <param name="folder">Where; null for the folder that the system has for such.</param>
    /// <exception cref="IOException">It cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be made.</exception>
    public RunStore(string? folder = null)
    {
        var path = Path.Combine(folder ?? Path.GetTempPath(), $"perfform-{Path.GetRandomFileName()}");
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.Delete,
            Options = FileOptions.DeleteOnClose | FileOptions.RandomAccess,
            BufferSize = 0,
        };
        if (OperatingSystem.IsWindows())
        {
            _file = new FileStream(path, options);
            return;
        }

        // Nobody else may open it, and without a name it is gone however the run ends.
        options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        _file = new FileStream(path, options);
        File.Delete(path);
    }

    /// <summary>The texts that stay in memory, each once.</summary>
    public TextPool Texts { get; } = new();

    /// <summary>Puts bytes away.</summary>
    /// <exception cref="IOException">There is no room.</exception>
    public StoredBytes Add(byte[] bytes)
    {
        long start;
        lock (_lock)
        {
            start = _end;
            _end += bytes.Length;
        }

        RandomAccess.Write(_file.SafeFileHandle, bytes, start);
        return new StoredBytes(start, bytes.Length);
    }

    /// <summary>Gives them back.</summary>
    /// <exception cref="StoreLostException">They cannot be read.</exception>
    public byte[] Read(StoredBytes stored)
    {
        var bytes = new byte[stored.Length];
        try
        {
            for (var read = 0; read < bytes.Length;)
            {
                var more = RandomAccess.Read(_file.SafeFileHandle, bytes.AsSpan(read), stored.Start + read);
                read += more > 0 ? more : throw new EndOfStreamException();
            }
        }
        catch (IOException failure)
        {
            throw new StoreLostException(failure);
        }

        return bytes;
    }

    /// <summary>The number that stands for a kind.</summary>
    public int NumberOf(DiagnosticKind kind)
    {
        lock (_lock)
        {
            if (!_numbers.TryGetValue(kind, out var number))
            {
                _numbers.Add(kind, number = _kinds.Count);
                _kinds.Add(kind);
            }

            return number;
        }
    }

    /// <summary>The kind that a number stands for.</summary>
    public DiagnosticKind KindOf(int number)
    {
        lock (_lock)
        {
            return _kinds[number];
        }
    }

    /// <summary>Holds a document that was read again until enough others were: it may be asked for again.</summary>
    public void Remember(Document document)
    {
        lock (_lock)
        {
            if (!Array.Exists(_recent, known => ReferenceEquals(known, document)))
            {
                _recent[_next] = document;
                _next = (_next + 1) % Recent;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
