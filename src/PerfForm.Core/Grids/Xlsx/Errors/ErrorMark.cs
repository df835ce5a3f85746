using System.IO.Compression;

namespace PerfForm.Core.Grids.Xlsx.Errors;

/// <summary>Looks for the marks of error cells without reading the XML, so that a sheet of plain values costs no more than its unpacking.</summary>
internal static class ErrorMark
{
    private const int LongestMark = 5;
    private const int BufferSize = 1 << 16;

    /// <summary>Whether <c>t="e"</c>, or the end of a formula, stands anywhere in the part. It may stand in a text too, so this is a hint.</summary>
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

    private static bool HasMark(ReadOnlySpan<byte> xml) =>
        xml.IndexOf("t=\"e\""u8) >= 0 || xml.IndexOf("t='e'"u8) >= 0 || xml.IndexOf("f>"u8) >= 0;
}
