using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;

namespace PerfForm.Core.Intake;

/// <summary>
/// What is packed with gzip (RFC 1952). The runtime compares the checksum of what it unpacks in full, and takes packed bytes that end too early for
/// the end; so at the end the checksum and the length are looked for behind what was packed.
/// </summary>
/// <param name="packed">The packed bytes, from their beginning; stays open.</param>
internal sealed class CheckedGzip(Stream packed) : UnpackedStream
{
    private const int TrailerLength = 8;

    // What may stand behind the end, such as zeros up to a whole block.
    private const int LongestEnd = 1 << 16;
    private static readonly byte[] Header = [0x1F, 0x8B, 0x08];

    private readonly GZipStream _unpacked = new(packed, CompressionMode.Decompress, leaveOpen: true);
    private readonly Crc32 _checksum = new();
    private uint _length;
    private bool _isChecked;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <summary>Reads what is unpacked.</summary>
    /// <exception cref="InvalidDataException">It is cut off or changed.</exception>
    public override int Read(Span<byte> buffer)
    {
        var read = _unpacked.Read(buffer);
        _checksum.Append(buffer[..read]);
        _length += (uint)read;
        if (read == 0 && buffer.Length > 0 && !_isChecked)
        {
            _isChecked = true;
            Check();
        }

        return read;
    }

    protected override void Dispose(bool disposing)
    {
        _unpacked.Dispose();
        base.Dispose(disposing);
    }

    // Files that are put together of several have a checksum for each.
    private void Check()
    {
        var trailer = new byte[TrailerLength];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, _checksum.GetCurrentHashAsUInt32());
        BinaryPrimitives.WriteUInt32LittleEndian(trailer.AsSpan(sizeof(uint)), _length);
        if (!Holds(Math.Max(0, packed.Length - LongestEnd), trailer) && !Holds(Header.Length, Header))
        {
            throw new InvalidDataException("What is packed with gzip is cut off or changed.");
        }
    }

    private bool Holds(long from, byte[] bytes)
    {
        packed.Position = from;
        var buffer = new byte[LongestEnd];
        var kept = 0;
        for (var read = -1; read != 0;)
        {
            read = packed.Read(buffer.AsSpan(kept));
            var there = buffer.AsSpan(0, kept + read);
            if (there.IndexOf(bytes) >= 0)
            {
                return true;
            }

            kept = Math.Min(there.Length, bytes.Length - 1);
            there[^kept..].CopyTo(buffer);
        }

        return false;
    }
}
