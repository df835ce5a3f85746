using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PerfForm.Core.Intake;

namespace PerfForm.Core.Bulk;

/// <summary>A part of the inputs, chosen by their content: the same on every machine, whatever else lies beside them.</summary>
/// <param name="Index">Which part, from 1.</param>
/// <param name="Count">How many parts there are.</param>
public sealed record Shard(int Index, int Count)
{
    private const int DigitsUsed = 15;

    /// <summary>Everything.</summary>
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>Reads <c>2/8</c>; null where it is none.</summary>
    public static Shard? Parse(string text) =>
        text.Split('/') is [var index, var count]
        && int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var i)
            && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
        && i >= 1 && i <= n
            ? new Shard(i, n)
            : null;

    /// <summary>Whether an input belongs to it: by its bytes, or by its path where there are none.</summary>
    public bool Holds(FoundFile file) =>
        Count == 1 || Holds(file.Sha256.Length > 0 ? file.Sha256 : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file.Path))));

    /// <summary>Whether an input belongs to it.</summary>
    /// <param name="sha256">The hash of its bytes, or of its path where there are none, in hexadecimal digits.</param>
    public bool Holds(string sha256) =>
        Count == 1 || long.Parse(sha256.AsSpan(0, DigitsUsed), NumberStyles.HexNumber, CultureInfo.InvariantCulture) % Count == Index - 1;
}
