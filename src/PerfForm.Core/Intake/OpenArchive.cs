using PerfForm.Core.Guards;
using SharpCompress.Archives;
using SharpCompress.Common;
using SharpCompress.Readers;

namespace PerfForm.Core.Intake;

/// <summary>
/// An archive that is being read, member by member. Whatever the library throws comes out of here: the walk turns it into what is said of a
/// member or of the archive.
/// </summary>
internal sealed class OpenArchive : IDisposable
{
    // The mode of Unix in a zip's external attributes.
    private const uint FileType = 0xF000;
    private const uint LinkType = 0xA000;

    private readonly Stream _stream;
    private readonly IArchive? _archive;
    private readonly List<IArchiveEntry> _entries = [];
    private readonly IReader? _reader;
    private readonly Stream? _unpacked;
    private readonly bool _hasChecksums;
    private int _at = -1;

    /// <summary>Opens an archive.</summary>
    /// <param name="stream">Its bytes, from their beginning; stays open.</param>
    /// <param name="kind">What it is, by its signature.</param>
    /// <param name="mostEntries">How many members are listed at most; one more is listed where there are more.</param>
    public OpenArchive(Stream stream, string kind, long mostEntries)
    {
        _stream = stream;
        if (kind is "gz" or "bz2" or "xz")
        {
            _unpacked = PackedFile.HoldsTar(stream, kind) ? PackedFile.Open(stream, kind) : throw new InvalidDataException("There is no archive in it.");
        }

        if (_unpacked is not null || kind == "tar")
        {
            _reader = ReaderFactory.OpenReader(_unpacked ?? stream, MemberNames.Options());
            return;
        }

        _archive = ArchiveFactory.OpenArchive(stream, MemberNames.Options());
        foreach (var entry in _archive.Entries)
        {
            _entries.Add(entry);
            if (_entries.Count > mostEntries)
            {
                return;
            }
        }

        _hasChecksums = _archive.Type is ArchiveType.Zip or ArchiveType.SevenZip;

        // Members that are packed together can only be unpacked in turn.
        if (_archive.IsSolid || _archive.Type == ArchiveType.SevenZip)
        {
            _reader = _archive.ExtractAllEntries();
        }
    }

    private OpenArchive(Stream stream)
    {
        _stream = stream;
        _reader = ReaderFactory.OpenReader(stream, MemberNames.Options());
    }

    /// <summary>A zip without its directory, as a broken download leaves it: what can be read from its beginning.</summary>
    public static OpenArchive WithoutDirectory(Stream stream) => new(stream);

    /// <summary>The members, where the archive has a list of them; empty for those that are read in turn only.</summary>
    public IEnumerable<ArchiveMember> Listed => _entries.Select(MemberOf);

    /// <summary>The member at hand.</summary>
    public ArchiveMember Current => MemberOf(Entry);

    private IEntry Entry => _reader?.Entry ?? _entries[_at];

    /// <summary>Goes to the next member.</summary>
    public bool MoveNext() => _reader?.MoveToNextEntry() ?? ++_at < _entries.Count;

    /// <summary>
    /// Reads what is packed behind the last member, and throws it away: only at its end does it show whether what was packed around a tar archive is
    /// as it was.
    /// </summary>
    /// <param name="limits">How much there may be.</param>
    public void ReadToEnd(ReadingLimits limits)
    {
        var (buffer, length) = (new byte[81_920], 0L);
        for (var read = -1; _unpacked is not null && read != 0; length += read)
        {
            read = _unpacked.Read(buffer);
            limits.Check(ReadingLimit.FileBytes, length + read);
            limits.CheckRatio(length + read, _stream.Length);
        }
    }

    /// <summary>Opens the bytes of the member at hand.</summary>
    public Stream OpenCurrent() => _reader?.OpenEntryStream() ?? _entries[_at].OpenEntryStream();

    public void Dispose()
    {
        _reader?.Dispose();
        _archive?.Dispose();
        _unpacked?.Dispose();
    }

    private ArchiveMember MemberOf(IEntry entry) => new((entry.Key ?? string.Empty).Replace('\\', '/'), entry.Size, _reader is null ? entry.CompressedSize : 0)
    {
        IsFolder = entry.IsDirectory,
        IsLink = !string.IsNullOrEmpty(entry.LinkTarget)
            || (_archive?.Type == ArchiveType.Zip && entry.Attrib is { } attributes && ((uint)attributes >> 16 & FileType) == LinkType),
        IsEncrypted = entry.IsEncrypted,
        Crc = _hasChecksums && !entry.IsDirectory ? (uint)entry.Crc : 0,
        Progress = _stream.Length > 0 ? Math.Min(1, (double)_stream.Position / _stream.Length) : 1,
    };
}
