using System.IO.Compression;
using System.Text;

namespace PerfForm.Tests.Reviews.Copies;

/// <summary>The parts of a package.</summary>
internal sealed class PackageContent
{
    private readonly Dictionary<string, byte[]> _parts = new(StringComparer.Ordinal);

    public PackageContent(byte[] package)
    {
        using var archive = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        foreach (var entry in archive.Entries)
        {
            using var content = new MemoryStream();
            using var packed = entry.Open();
            packed.CopyTo(content);
            Names.Add(entry.FullName);
            _parts.Add(entry.FullName, content.ToArray());
        }
    }

    /// <summary>The names, in order.</summary>
    public List<string> Names { get; } = [];

    public byte[] this[string part] => _parts[part];

    public string Text(string part) => Encoding.UTF8.GetString(_parts[part]);
}
