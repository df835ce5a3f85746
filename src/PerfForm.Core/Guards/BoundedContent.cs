namespace PerfForm.Core.Guards;

/// <summary>Takes the bytes of a stream that may go on for ever.</summary>
internal static class BoundedContent
{
    private const int Step = 81_920;

    /// <summary>All bytes.</summary>
    /// <param name="stream">The stream, from where it stands.</param>
    /// <param name="expected">How many there should be; a hint. Zero or less for unknown.</param>
    /// <param name="packed">How many bytes they are packed in; zero or less for not packed or unknown.</param>
    /// <param name="limits">How many there may be.</param>
    /// <exception cref="LimitExceededException">There are more.</exception>
    public static byte[] Read(Stream stream, long expected, long packed, ReadingLimits limits)
    {
        limits.Check(ReadingLimit.FileBytes, expected);
        var content = new byte[expected > 0 ? expected : Step];
        var length = 0;
        while (true)
        {
            if (length == content.Length)
            {
                // The end is met here where there are as many as expected.
                var next = stream.ReadByte();
                if (next < 0)
                {
                    return content;
                }

                Array.Resize(ref content, (int)Math.Min(Array.MaxLength, Math.Max(2L * length, Step)));
                content[length++] = (byte)next;
            }

            var read = stream.Read(content, length, content.Length - length);
            if (read == 0)
            {
                Array.Resize(ref content, length);
                return content;
            }

            length += read;
            limits.Check(ReadingLimit.FileBytes, length);
            limits.CheckRatio(length, packed);
        }
    }
}
