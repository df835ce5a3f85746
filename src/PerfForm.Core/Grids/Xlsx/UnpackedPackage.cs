using System.Buffers;
using System.IO.Compression;
using System.Xml;

namespace PerfForm.Core.Grids.Xlsx;

/// <summary>The parts of a package, each unpacked into the same memory: one is read at a time.</summary>
internal sealed class UnpackedPackage : IDisposable
{
    // A larger part is read in pieces by the library.
    private const long LargestPart = 64L << 20;

    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly XmlReaderSettings _settings;
    private byte[] _buffer = [];

    public UnpackedPackage(byte[] content)
    {
        _archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
        foreach (var entry in _archive.Entries)
        {
            if (entry.FullName.Contains('\\', StringComparison.Ordinal) || !_parts.TryAdd(entry.FullName, entry))
            {
                throw new IrregularPartException();
            }
        }

        // The parts have their names in common.
        var names = new NameTable();
        names.Add(PartXml.Main);
        _settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            NameTable = names,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
    }

    /// <summary>Whether there is a part of this name.</summary>
    public bool Has(string part) => _parts.ContainsKey(part);

    /// <summary>Unpacks the part; the one before must be done with.</summary>
    /// <exception cref="IrregularPartException">It is not there, very large, or not as long as it says.</exception>
    public MemoryStream Unpack(string part)
    {
        if (!_parts.TryGetValue(part, out var entry) || entry.Length > LargestPart)
        {
            throw new IrregularPartException();
        }

        if (_buffer.Length <= entry.Length)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = ArrayPool<byte>.Shared.Rent((int)entry.Length + 1);
        }

        using var packed = entry.Open();
        var length = packed.ReadAtLeast(_buffer, (int)entry.Length + 1, throwOnEndOfStream: false);
        return length == entry.Length ? new MemoryStream(_buffer, 0, length, writable: false) : throw new IrregularPartException();
    }

    /// <summary>Reads the part, at its root element; to the end, so that all of it is known to be well-formed.</summary>
    /// <exception cref="IrregularPartException">Its root is another one.</exception>
    public T Read<T>(Stream unpacked, string root, Func<XmlReader, T> read, string rootNamespace = PartXml.Main)
        where T : class
    {
        using var xml = XmlReader.Create(unpacked, _settings);
        var part = xml.IsStartElement(root, rootNamespace) ? read(xml) : throw new IrregularPartException();
        while (xml.Read())
        {
        }

        return part;
    }

    public void Dispose()
    {
        _archive.Dispose();
        ArrayPool<byte>.Shared.Return(_buffer);
    }
}
