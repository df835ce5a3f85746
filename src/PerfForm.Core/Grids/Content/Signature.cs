using PerfForm.Core.Text;

namespace PerfForm.Core.Grids.Content;

/// <summary>The first bytes of a kind of file that holds no tables, and what to call it.</summary>
/// <param name="Name">Its name in data: the usual extension.</param>
/// <param name="Start">The bytes that such a file begins with.</param>
/// <param name="Kind">Its name for people.</param>
internal sealed record Signature(string Name, byte[] Start, Bilingual Kind)
{
    /// <summary>The kinds that are sent in place of workbooks.</summary>
    public static IReadOnlyList<Signature> Others { get; } =
    [
        new("png", [0x89, 0x50, 0x4E, 0x47], new("PNG 图片", "a PNG image")),
        new("jpg", [0xFF, 0xD8, 0xFF], new("JPEG 图片", "a JPEG image")),
        new("gif", "GIF8"u8.ToArray(), new("GIF 图片", "a GIF image")),
        new("bmp", "BM"u8.ToArray(), new("BMP 图片", "a BMP image")),
        new("tif", [0x49, 0x49, 0x2A, 0x00], new("TIFF 图片", "a TIFF image")),
        new("tif", [0x4D, 0x4D, 0x00, 0x2A], new("TIFF 图片", "a TIFF image")),
        new("rar", "Rar!"u8.ToArray(), new("RAR 压缩包", "a RAR archive")),
        new("7z", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], new("7z 压缩包", "a 7z archive")),
        new("gz", [0x1F, 0x8B], new("gzip 压缩包", "a gzip archive")),
        new("program", [0x7F, 0x45, 0x4C, 0x46], new("程序文件", "a program")),
        new("program", "MZ"u8.ToArray(), new("程序文件", "a program")),
        new("sqlite", "SQLite format 3"u8.ToArray(), new("SQLite 数据库", "an SQLite database")),
    ];

    /// <summary>The kind that the bytes begin as; null for none of these.</summary>
    public static Signature? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var signature in Others)
        {
            if (bytes.StartsWith(signature.Start))
            {
                return signature;
            }
        }

        return null;
    }
}
