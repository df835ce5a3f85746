using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace PerfForm.Benchmarks;

/// <summary>Workbooks like the sample, each of another department, so that no two have the same bytes.</summary>
internal static class WorkbookCopies
{
    // 大鹏, as the sample's sheets have it.
    private const string District = "&#22823;&#40527;";
    private const int FirstCharacter = 0x4E00;
    private const int Characters = 20_000;

    /// <summary>The sample.</summary>
    public static string Sample { get; } = Path.Combine(AppContext.BaseDirectory, "declaration-2020.xlsx");

    /// <summary>Makes so many copies in a folder.</summary>
    public static void Make(int count, string folder)
    {
        Directory.CreateDirectory(folder);
        using var sample = ZipFile.OpenRead(Sample);
        List<(string Name, byte[] Content)> parts = [.. sample.Entries.Select(entry => (entry.FullName, Read(entry)))];
        Parallel.For(0, count, i =>
        {
            var other = string.Create(CultureInfo.InvariantCulture, $"&#{FirstCharacter + (i / Characters)};&#{FirstCharacter + (i % Characters)};");
            using var copy = ZipFile.Open(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{i:00000}.xlsx")), ZipArchiveMode.Create);
            foreach (var (name, content) in parts)
            {
                using var entry = copy.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(content).Replace(District, other, StringComparison.Ordinal)));
            }
        });
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
