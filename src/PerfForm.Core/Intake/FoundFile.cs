namespace PerfForm.Core.Intake;

/// <summary>A file that a walk over folders and archives found.</summary>
/// <param name="Path">The path as displayed: <c>received/甲区.zip/教育局/报表.xlsx</c>. No two files of a walk have the same.</param>
/// <param name="Name">The same path made safe for a file below an output folder; no two are the same, in whatever case.</param>
/// <param name="Nature">What it seems to be.</param>
public sealed record FoundFile(string Path, string Name, FileNature Nature)
{
    /// <summary>The bytes; null where they were not read: junk, links, and what could not be read.</summary>
    public byte[]? Content { get; init; }

    /// <summary>The size in bytes; 0 where it is not known.</summary>
    public long Size { get; init; }

    /// <summary>SHA-256 of the bytes in hexadecimal digits; empty where there are no bytes.</summary>
    public string Sha256 => Hash?.Value ?? string.Empty;

    /// <summary>What a container is (<c>zip</c>, <c>folder</c>); null for files.</summary>
    public string? ContainerKind { get; init; }

    /// <summary>Why it could not be read: PF009 or PF011; null where it could.</summary>
    public FileProblem? Problem { get; init; }

    /// <summary>The full path of the file on disk that it is, or lies in; its configuration is looked for from there. Null for standard input.</summary>
    public string? OnDisk { get; init; }

    /// <summary>Whether the user named this file. Then it is a fault if it holds no table.</summary>
    public bool IsNamed { get; init; }

    /// <summary>What the user named that led here: the file, its folder or archive, or a pattern.</summary>
    public string NamedAs { get; init; } = Path;

    /// <summary>How much of the whole walk lies behind it, from 0 to 1.</summary>
    public double Progress { get; init; }

    internal ContentHash? Hash { get; init; }

    /// <summary>Bytes that the caller has, under a name.</summary>
    /// <param name="path">The path to show; its extension is a hint at most.</param>
    /// <param name="content">The bytes.</param>
    public static FoundFile Of(string path, byte[] content) =>
        new(path, path, FileNature.Ordinary) { Content = content, Size = content.Length, Hash = new ContentHash(content), IsNamed = true };

    /// <summary>The same without its bytes, for keeping very many.</summary>
    internal FoundFile WithoutContent()
    {
        _ = Sha256;
        return this with { Content = null };
    }
}
