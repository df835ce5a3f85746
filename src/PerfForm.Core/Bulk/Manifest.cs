using System.Buffers;
using System.Text.Json;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Text;
using PerfForm.Core.Writers.Json;

namespace PerfForm.Core.Bulk;

/// <summary>The account of a run: a line an input, as JSON.</summary>
public static class Manifest
{
    /// <summary>The file below the output folder.</summary>
    public const string FileName = "manifest.jsonl";

    /// <summary>Writes a line. It holds nothing that differs from run to run but <c>seconds</c>.</summary>
    public static byte[] Line(ManifestEntry entry, Language language)
    {
        var line = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(line, JsonStyle.OnOneLine))
        {
            ManifestContract.Entry.Write(entry, new JsonStructureWriter(json) { Language = language });
        }

        return [.. line.WrittenSpan, (byte)'\n'];
    }

    /// <summary>Reads a line.</summary>
    /// <exception cref="FormatException">It is not a line of a manifest.</exception>
    public static ManifestEntry Read(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var entry = json.RootElement;
            var findings = entry.GetProperty("findings");
            return new ManifestEntry(
                entry.GetProperty("path").GetString()!,
                InputOutcomeNames.All.First(outcome => outcome.Name() == entry.GetProperty("outcome").GetString()),
                TextOf(entry, "kind"),
                entry.GetProperty("size").GetInt64(),
                TextOf(entry, "sha256") ?? string.Empty)
            {
                Forms = entry.GetProperty("forms").GetInt32(),
                Errors = findings.GetProperty(Severity.Error.Name()).GetInt32(),
                Warnings = findings.GetProperty(Severity.Warning.Name()).GetInt32(),
                Infos = findings.GetProperty(Severity.Info.Name()).GetInt32(),
                SkippedSheets = entry.TryGetProperty("skippedSheets", out var sheets) ? sheets.GetInt32() : 0,
                DuplicateOf = TextOf(entry, "duplicateOf"),
                Code = TextOf(entry, "code"),
                Cause = TextOf(entry, "cause") is { } cause ? new Bilingual(cause, cause) : null,
                Outputs = TextsOf(entry, "outputs"),
                FailedRules = TextsOf(entry, "failedRules"),
                Seconds = entry.GetProperty("seconds").GetDouble(),
            };
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException(failure.Message, failure);
        }
    }

    private static string? TextOf(JsonElement entry, string key) => entry.TryGetProperty(key, out var value) ? value.GetString() : null;

    private static string[] TextsOf(JsonElement entry, string key) =>
        entry.TryGetProperty(key, out var values) ? [.. values.EnumerateArray().Select(value => value.GetString()!)] : [];
}
