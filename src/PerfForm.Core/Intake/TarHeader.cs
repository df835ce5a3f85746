namespace PerfForm.Core.Intake;

/// <summary>The header of a member of a tar archive: by its checksum it is known from anything else.</summary>
internal static class TarHeader
{
    private const int Checksum = 148;
    private const int ChecksumLength = 8;

    /// <summary>Whether a block of 512 bytes is one.</summary>
    public static bool IsOne(ReadOnlySpan<byte> block)
    {
        var sum = ChecksumLength * ' ';
        for (var at = 0; at < block.Length; at++)
        {
            sum += at is >= Checksum and < Checksum + ChecksumLength ? 0 : block[at];
        }

        var said = 0;
        var digits = block.Slice(Checksum, ChecksumLength).Trim(" \0"u8);
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'7')
            {
                return false;
            }

            said = (said * 8) + (digit - '0');
        }

        return digits.Length > 0 && said == sum;
    }
}
