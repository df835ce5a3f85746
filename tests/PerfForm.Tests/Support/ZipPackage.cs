using System.IO.Compression;
using System.Text;

namespace PerfForm.Tests.Support;

/// <summary>A zip package made of text and bytes.</summary>
internal sealed class ZipPackage
{
    private readonly List<(string Name, byte[] Content)> _parts = [];

    public byte[] Bytes
    {
        get
        {
            var bytes = new MemoryStream();
            using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
            {
                foreach (var (name, content) in _parts)
                {
                    using var entry = archive.CreateEntry(name).Open();
                    entry.Write(content);
                }
            }

            return bytes.ToArray();
        }
    }

    /// <summary>The parts of a package as text, by name.</summary>
    public static SortedDictionary<string, string> EntriesOf(byte[] package)
    {
        using var archive = new ZipArchive(new MemoryStream(package));
        return new(
            archive.Entries.ToDictionary(
                entry => entry.FullName,
                entry =>
                {
                    using var reader = new StreamReader(entry.Open());
                    return reader.ReadToEnd();
                },
                StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    public ZipPackage Add(string name, string text) => Add(name, Encoding.UTF8.GetBytes(text));

    public ZipPackage Add(string name, byte[] content)
    {
        _parts.Add((name, content));
        return this;
    }
}
