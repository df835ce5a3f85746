using System.Security.Cryptography;
using System.Text;

namespace PerfForm.Core.Text;

/// <summary>
/// Makes paths into names that any file system takes and that stay below the folder they are put in: no <c>..</c>, no drives, no
/// characters or names that Windows refuses, no part longer than file systems allow. Two paths never get one name, in whatever case.
/// </summary>
internal sealed class SafeNames
{
    // Most file systems allow 255 bytes; what is added to a name must fit too.
    private const int LongestPart = 200;
    private const string Refused = "<>:\"|?*\\/";

    // Paths of more bytes than this fail on some systems, below a folder that is deep itself.
    private const int LongestName = 900;

    // What the files of outputs end in: a folder must not be named like one of them.
    private static readonly string[] OutputEndings = [".json", ".jsonl", ".yaml"];
    private static readonly string[] Devices = ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(1, 9).SelectMany(n => new[] { $"COM{n}", $"LPT{n}" })];
    private readonly DistinctNames _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of a path; of two that would be the same, the later one is numbered.</summary>
    public string Of(string path)
    {
        string[] parts = [.. path.Split('/', '\\').Where(part => part is not ("" or "." or "..")).Select(Part)];
        var name = parts.Length == 0 ? "_" : string.Join('/', parts.SkipLast(1).Select(Folder).Append(parts[^1]));
        if (Encoding.UTF8.GetByteCount(name) > LongestName)
        {
            name = $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)))[..16]}/{parts[^1]}";
        }

        lock (_taken)
        {
            return _taken.Of(name, number => $"{name}~{number}");
        }
    }

    /// <summary>The last part of a path as displayed, whichever system wrote it.</summary>
    public static string FileIn(string path) => path[(path.LastIndexOfAny(['/', '\\']) + 1)..];

    /// <summary>One part of a name.</summary>
    public static string Part(string part)
    {
        var safe = new StringBuilder(part.Length);
        foreach (var rune in part.EnumerateRunes())
        {
            safe.Append(
                Rune.IsControl(rune) || rune == Rune.ReplacementChar || (rune.IsAscii && Refused.Contains((char)rune.Value, StringComparison.Ordinal))
                    ? "_"
                    : rune.ToString());
        }

        var name = Shortened(safe.ToString()).TrimEnd('.', ' ').TrimStart(' ');
        return name.Length == 0 || Devices.Contains(name.Split('.')[0], StringComparer.OrdinalIgnoreCase) ? $"_{name}" : name;
    }

    private static string Folder(string part) =>
        Array.Exists(OutputEndings, ending => part.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) ? part + "_" : part;

    // The end holds the extension.
    private static string Shortened(string name)
    {
        if (Encoding.UTF8.GetByteCount(name) <= LongestPart)
        {
            return name;
        }

        var extension = Path.GetExtension(name) is { Length: <= 8 } ending ? ending : string.Empty;
        var kept = new StringBuilder();
        var bytes = Encoding.UTF8.GetByteCount(extension);
        foreach (var rune in name.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > LongestPart)
            {
                break;
            }

            kept.Append(rune.ToString());
        }

        return kept + extension;
    }
}
