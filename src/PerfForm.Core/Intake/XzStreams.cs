using SharpCompress.Compressors.Xz;

namespace PerfForm.Core.Intake;

/// <summary>What is packed with xz: one stream, or several one behind the other, as programs put files together. The library reads the first.</summary>
/// <param name="packed">The packed bytes, from their beginning; stays open.</param>
internal sealed class XzStreams(Stream packed) : UnpackedStream
{
    private XZStream? _current = Next(packed);

    /// <summary>Reads what is unpacked.</summary>
    /// <exception cref="InvalidDataException">Something else stands behind the first.</exception>
    public override int Read(byte[] buffer, int offset, int count)
    {
        while (_current is not null && count > 0)
        {
            if (_current.Read(buffer, offset, count) is > 0 and var read)
            {
                return read;
            }

            Close(_current);
            _current = IsMore() ? Next(packed) : null;
        }

        return 0;
    }

    protected override void Dispose(bool disposing)
    {
        Close(_current);
        base.Dispose(disposing);
    }

    private static XZStream Next(Stream packed) => new(new OpenStream(packed));

    private static void Close(XZStream? stream) => stream?.Dispose();

    // Zeros may stand between them and behind the last.
    private bool IsMore()
    {
        for (var next = packed.ReadByte(); next >= 0; next = packed.ReadByte())
        {
            if (next != 0)
            {
                packed.Position--;
                return true;
            }
        }

        return false;
    }
}
