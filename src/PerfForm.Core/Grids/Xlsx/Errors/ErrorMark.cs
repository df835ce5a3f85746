using System.IO.Compression;

namespace PerfForm.Core.Grids.Xlsx.Errors;

/// <summary>Looks for the mark of an error cell without reading the XML, so that a sheet without errors costs no more than its unpacking.</summary>
internal static class ErrorMark
{
    private const int LongestMark = 11;
    private const int BufferSize = 1 << 16;

    /// <summary>Whether <c>t="e"</c>, or a formula without a value behind it, stands anywhere in the part. It may stand in a text too, so this is a hint.</summary>
    public static bool IsIn(ZipArchiveEntry part)
    {
        using var unpacked = part.Open();
        var buffer = new byte[BufferSize];
        var kept = 0;
        for (var read = unpacked.Read(buffer); read > 0; read = unpacked.Read(buffer.AsSpan(kept)))
        {
            var filled = buffer.AsSpan(0, kept + read);
            if (HasMark(filled))
            {
                return true;
            }

            // A mark may lie across two reads.
            kept = Math.Min(filled.Length, LongestMark - 1);
            filled[^kept..].CopyTo(buffer);
        }

        return false;
    }

    /// <inheritdoc cref="IsIn(ZipArchiveEntry)"/>
    /// <param name="xml">The part, unpacked.</param>
    public static bool IsIn(ReadOnlySpan<byte> xml) => HasMark(xml);

    private static bool HasMark(ReadOnlySpan<byte> xml) =>
        xml.IndexOf("t=\"e\""u8) >= 0 || xml.IndexOf("t='e'"u8) >= 0
        || xml.IndexOf("</f></c>"u8) >= 0 || xml.IndexOf("</f><v></v>"u8) >= 0 || xml.IndexOf("</f><v/>"u8) >= 0 || xml.IndexOf("</f><v />"u8) >= 0;
}
