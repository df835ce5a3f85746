using System.IO.Compression;
using System.Text;
using PerfForm.Core.Guards;

namespace PerfForm.Core.Grids.Content;

/// <summary>A file's bytes as containers look at them to know their own. It is unpacked, or decoded, once at most, and only when asked.</summary>
/// <param name="bytes">The whole file.</param>
/// <param name="extension">The extension of its name, with its point; a hint between flavours of plain text.</param>
/// <param name="limits">How much of each thing there may be.</param>
internal sealed class FileContent(byte[] bytes, string extension, ReadingLimits limits) : IDisposable
{
    private static readonly byte[] CompoundStart = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    private ZipArchive? _package;
    private string? _text;
    private bool _isDecoded;

    /// <summary>The extension of its name, with its point; empty for none.</summary>
    public string Extension { get; } = extension;

    /// <summary>Whether it is packed as zip.</summary>
    public bool IsPackage { get; } = bytes.AsSpan().StartsWith("PK"u8);

    /// <summary>Whether it is a compound file, as Office wrote before it wrote packages: [MS-CFB].</summary>
    public bool IsCompoundFile { get; } = bytes.AsSpan().StartsWith(CompoundStart);

    /// <summary>The kind without tables that it begins as; null for none that is known.</summary>
    public Signature? OtherSignature => Signature.Of(bytes);

    /// <summary>Its text; null for packages, compound files, other known kinds, and what is no text.</summary>
    /// <exception cref="LimitExceededException">It has a line with far too many fields.</exception>
    public string? Text
    {
        get
        {
            if (!_isDecoded)
            {
                _text = IsPackage || IsCompoundFile || OtherSignature is not null ? null : Decoded();
                _isDecoded = true;
            }

            return _text;
        }
    }

    /// <summary>Whether it begins with these bytes.</summary>
    public bool StartsWith(ReadOnlySpan<byte> start) => bytes.AsSpan().StartsWith(start);

    /// <summary>Whether it is a package with a part of exactly this name.</summary>
    /// <exception cref="UnreadableFileException">It is a damaged package.</exception>
    /// <exception cref="LimitExceededException">It unpacks to more than is allowed.</exception>
    public bool HasPart(string name) => IsPackage && Package().GetEntry(name) is not null;

    /// <summary>Whether it is a package with a part whose name begins so.</summary>
    /// <inheritdoc cref="HasPart"/>
    public bool HasPartsIn(string folder, StringComparison comparison = StringComparison.Ordinal)
    {
        if (IsPackage)
        {
            foreach (var part in Package().Entries)
            {
                if (part.FullName.StartsWith(folder, comparison))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Reads a part that is there, as UTF-8.</summary>
    public string ReadPart(string name)
    {
        using var reader = new StreamReader(Package().GetEntry(name)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>Whether it is a compound file with a stream of this name.</summary>
    public bool HasStream(string name) => IsCompoundFile && bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(name + "\0")) >= 0;

    // Measured first: a text takes twice its bytes.
    private string? Decoded()
    {
        LongestLine.Check(bytes, limits);
        return TextDecoder.TryDecode(bytes);
    }

    public void Dispose() => _package?.Dispose();

    // Checked before anything in it is looked at.
    private ZipArchive Package()
    {
        if (_package is null)
        {
            _package = Open();
            PackageGuard.Check(_package, limits);
        }

        return _package;
    }

    private ZipArchive Open()
    {
        try
        {
            return new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        }
        catch (InvalidDataException damaged)
        {
            throw new UnreadableFileException(
                new("压缩结构已损坏，可能没有下载完整；请重新取得该文件", "its zip structure is damaged, perhaps an incomplete download; get it again"), damaged);
        }
    }
}
