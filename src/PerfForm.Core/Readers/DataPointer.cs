using System.Globalization;

namespace PerfForm.Core.Readers;

/// <summary>Writes JSON pointers (RFC 6901).</summary>
internal static class DataPointer
{
    /// <summary>The pointer to what stands under a key.</summary>
    public static string Of(string above, string key) =>
        $"{above}/{key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    /// <summary>The pointer to an item of a list.</summary>
    public static string Of(string above, int item) => string.Create(CultureInfo.InvariantCulture, $"{above}/{item}");
}
