using System.Text;

namespace PerfForm.Core.Archives;

/// <summary>
/// Makes paths into names that any file system takes and that stay below the folder they are put in: no <c>..</c>, no drives, no
/// characters or names that Windows refuses, no part longer than file systems allow. Two paths never get one name, in whatever case.
/// </summary>
internal sealed class SafeNames
{
    // Most file systems allow 255 bytes; what is added to a name must fit too.
    private const int LongestPart = 200;
    private const string Refused = "<>:\"|?*\\";
    private static readonly string[] Devices = ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(1, 9).SelectMany(n => new[] { $"COM{n}", $"LPT{n}" })];
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of a path; of two that would be the same, the later one is numbered.</summary>
    public string Of(string path)
    {
        var name = string.Join('/', path.Split('/', '\\').Where(part => part is not ("" or "." or "..")).Select(Part));
        name = name.Length == 0 ? "_" : name;
        lock (_taken)
        {
            return Distinct(name);
        }
    }

    private string Distinct(string name)
    {
        if (_taken.Add(name))
        {
            return name;
        }

        for (var number = 2; ; number++)
        {
            if (_taken.Add($"{name}~{number}"))
            {
                return $"{name}~{number}";
            }
        }
    }

    /// <summary>One part of a name.</summary>
    public static string Part(string part)
    {
        var safe = new StringBuilder(part.Length);
        foreach (var rune in part.EnumerateRunes())
        {
            safe.Append(Rune.IsControl(rune) || rune == Rune.ReplacementChar || (rune.IsAscii && Refused.Contains((char)rune.Value, StringComparison.Ordinal)) ? "_" : rune.ToString());
        }

        var name = Shortened(safe.ToString()).TrimEnd('.', ' ').TrimStart(' ');
        return name.Length == 0 || Devices.Contains(name.Split('.')[0], StringComparer.OrdinalIgnoreCase) ? $"_{name}" : name;
    }

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
