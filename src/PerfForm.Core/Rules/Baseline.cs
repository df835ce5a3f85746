using System.Globalization;
using PerfForm.Core.Diagnostics;

namespace PerfForm.Core.Rules;

/// <summary>Findings that were there when the baseline was written, by fingerprint; one that is gone since is stale (PF901).</summary>
/// <param name="File">The file's path as displayed.</param>
/// <param name="Entries">The findings.</param>
public sealed record Baseline(string File, IReadOnlyList<BaselineEntry> Entries)
{
    private const string Header = "# perfform baseline 1: fingerprint, times, code, file, sheet";

    /// <summary>Reads a baseline.</summary>
    /// <exception cref="FormatException">A line does not belong to a baseline; the message names it.</exception>
    public static Baseline Read(string file, TextReader reader)
    {
        var entries = new List<BaselineEntry>();
        var number = 0;
        for (var line = reader.ReadLine(); line is not null; line = reader.ReadLine())
        {
            number++;
            if (line.Length > 0 && line[0] != '#')
            {
                entries.Add(
                    line.Split('\t') is [{ Length: > 0 } fingerprint, var times, var code, var where, var sheet]
                        && int.TryParse(times, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
                    ? new BaselineEntry(fingerprint, count, code, where, sheet)
                    : throw new FormatException($"{number}"));
            }
        }

        return new Baseline(file, entries);
    }

    private static string OneField(string text) => text.Replace('\t', ' ').ReplaceLineEndings(" ");

    /// <summary>Writes the findings as a baseline, sorted by their fingerprints.</summary>
    public static void Write(IEnumerable<Diagnostic> diagnostics, TextWriter writer)
    {
        writer.Write(Header + "\n");
        var byFingerprint = diagnostics
            .Where(diagnostic => diagnostic.Fingerprint is not null)
            .GroupBy(diagnostic => diagnostic.Fingerprint!, StringComparer.Ordinal)
            .OrderBy(same => same.Key, StringComparer.Ordinal);
        foreach (var same in byFingerprint)
        {
            var first = same.First();
            writer.Write(
                $"{same.Key}\t{same.Count().ToString(CultureInfo.InvariantCulture)}\t{first.Kind.Code}"
                    + $"\t{OneField(first.File)}\t{OneField(first.Sheet ?? string.Empty)}\n");
        }
    }
}
