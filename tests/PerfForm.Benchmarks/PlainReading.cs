using System.IO.Compression;
using System.Xml;

namespace PerfForm.Benchmarks;

/// <summary>The floor under any reader of workbooks: unzip and go through the XML, without looking at it.</summary>
internal static class PlainReading
{
    /// <summary>Reads all workbooks of a folder on all cores; the number of elements met.</summary>
    public static long ReadAll(string folder)
    {
        var elements = 0L;
        Parallel.ForEach(Directory.GetFiles(folder), file => Interlocked.Add(ref elements, Read(File.ReadAllBytes(file))));
        return elements;
    }

    /// <summary>Reads one workbook.</summary>
    public static long Read(byte[] content)
    {
        var elements = 0L;
        using var archive = new ZipArchive(new MemoryStream(content, writable: false));
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            using var xml = XmlReader.Create(stream);
            while (xml.Read())
            {
                elements += xml.NodeType == XmlNodeType.Element ? 1 : 0;
            }
        }

        return elements;
    }
}
