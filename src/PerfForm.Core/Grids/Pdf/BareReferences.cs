namespace PerfForm.Core.Grids.Pdf;

/// <summary>Objects that are nothing but a reference to another one: the library follows them without counting, also to themselves.</summary>
internal static class BareReferences
{
    private static readonly byte[] White = [0, 9, 10, 12, 13, 32];

    /// <summary>Whether a file has one, outside of what is packed: <c>7 0 obj 8 0 R endobj</c>.</summary>
    public static bool AreIn(ReadOnlySpan<byte> file)
    {
        for (var rest = file; rest.IndexOf(" obj"u8) is >= 0 and var at;)
        {
            rest = rest[(at + " obj"u8.Length)..];
            if (Is(rest[..Math.Min(rest.Length, 64)]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text begins with a reference: two numbers and an R.</summary>
    public static bool Is(ReadOnlySpan<byte> text)
    {
        var rest = text.TrimStart(White);
        for (var number = 0; number < 2; number++)
        {
            var digits = rest.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
            if (digits <= 0)
            {
                return false;
            }

            rest = rest[digits..].TrimStart(White);
        }

        return rest is [(byte)'R', ..];
    }
}
