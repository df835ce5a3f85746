using System.IO.Compression;
using PerfForm.Core.Grids.Xlsx;
using PerfForm.Core.Writers;

namespace PerfForm.Core.Reviews.Copies.Parts;

/// <summary>A received package with parts changed and added. All others stay as they are, and all in their order.</summary>
internal sealed class PatchedPackage : IDisposable
{
    // As much as the reader takes at once.
    private const long LargestPart = 64L << 20;

    private readonly ZipArchive _received;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, byte[]> _changed = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _added = [];

    /// <summary>The package of these bytes.</summary>
    /// <exception cref="IrregularPartException">Its parts are not named as those of a package are.</exception>
    public PatchedPackage(byte[] content)
    {
        _received = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
        foreach (var entry in _received.Entries)
        {
            PartXml.Require(entry.FullName.AsSpan().IndexOfAny('\\', '\uFFFD') < 0 && !entry.IsEncrypted && _entries.TryAdd(entry.FullName, entry));
        }
    }

    /// <summary>Whether there is a part of this name.</summary>
    public bool Has(string part) => _changed.ContainsKey(part) || _entries.ContainsKey(part);

    /// <summary>The bytes of a part, as they are by now.</summary>
    /// <exception cref="IrregularPartException">It is not there, very large, or not as long as it says.</exception>
    public byte[] Read(string part)
    {
        if (_changed.TryGetValue(part, out var changed))
        {
            return changed;
        }

        PartXml.Require(_entries.TryGetValue(part, out var entry) && entry.Length <= LargestPart);
        var content = new byte[entry.Length + 1];
        using var packed = entry.Open();
        PartXml.Require(packed.ReadAtLeast(content, content.Length, throwOnEndOfStream: false) == entry.Length);
        return content[..^1];
    }

    /// <summary>The text of a part.</summary>
    /// <exception cref="IrregularPartException">It cannot be read.</exception>
    public PartText ReadText(string part) => PartText.Of(Read(part));

    /// <summary>Changes a part, or adds one.</summary>
    public void Put(string part, byte[] content)
    {
        if (!Has(part))
        {
            _added.Add(part);
        }

        _changed[part] = content;
    }

    /// <summary>Changes a part where its text is changed.</summary>
    public void Put(string part, PartText text)
    {
        if (text.IsChanged)
        {
            Put(part, text.ToBytes());
        }
    }

    /// <summary>The first name that no part has.</summary>
    /// <param name="stem">The name up to its number.</param>
    /// <param name="extension">What comes behind the number.</param>
    public string NewName(string stem, string extension)
    {
        var number = 1;
        while (Has($"{stem}{number}{extension}"))
        {
            number++;
        }

        return $"{stem}{number}{extension}";
    }

    /// <summary>The bytes of the package.</summary>
    public byte[] ToBytes()
    {
        using var whole = new MemoryStream();
        using (var archive = new ZipArchive(whole, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in _received.Entries)
            {
                Copy(entry, archive);
            }

            foreach (var part in _added)
            {
                using var target = archive.BeginUndated(part, CompressionLevel.Optimal);
                target.Write(_changed[part]);
            }
        }

        return whole.ToArray();
    }

    public void Dispose() => _received.Dispose();

    // What was not packed, such as pictures, is not packed now.
    private void Copy(ZipArchiveEntry entry, ZipArchive archive)
    {
        var level = entry.CompressedLength == entry.Length ? CompressionLevel.NoCompression : CompressionLevel.Optimal;
        var copied = archive.CreateEntry(entry.FullName, level);
        copied.LastWriteTime = entry.LastWriteTime;
        using var target = copied.Open();
        if (_changed.TryGetValue(entry.FullName, out var changed))
        {
            target.Write(changed);
            return;
        }

        using var source = entry.Open();
        source.CopyTo(target);
    }
}
