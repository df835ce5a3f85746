using System.Text;
using SharpCompress.Common;
using SharpCompress.Readers;

namespace PerfForm.Core.Intake;

/// <summary>
/// How names in archives are read. A name that is not marked as UTF-8 is UTF-8 where it is valid as such (macOS does not mark it), else
/// GB18030, as Chinese Windows writes it. A Unicode path of its own (zip extra field 0x7075) comes first.
/// </summary>
internal static class MemberNames
{
    private const int Gb18030 = 54936;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Options of the archive library that read names so, and leave the stream to its owner.</summary>
    public static ReaderOptions Options() => new()
    {
        LeaveStreamOpen = true,
        ArchiveEncoding = new ArchiveEncoding { CustomDecoder = (bytes, index, count, _) => Decode(bytes.AsSpan(index, count)) },
    };

    /// <summary>A name from its bytes.</summary>
    public static string Decode(ReadOnlySpan<byte> name)
    {
        try
        {
            return Strict.GetString(name);
        }
        catch (DecoderFallbackException)
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            return Encoding.GetEncoding(Gb18030).GetString(name);
        }
    }
}
