using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using PerfForm.Core.Guards;
using PerfForm.Core.Intake;
using PerfForm.Core.Text;

namespace PerfForm.Cli.Commands;

/// <summary>
/// Everything that the outcome of a conversion depends on but the files themselves: a run may go on with one that was cut off if it says the
/// same.
/// </summary>
internal static class RunDescription
{
    /// <summary>One line.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="paths">The paths, with those of lists.</param>
    /// <param name="configurations">The configurations in force, each with its content's hash.</param>
    /// <param name="language">The language of messages.</param>
    public static string Of(ConvertRequest request, IReadOnlyList<string> paths, IReadOnlyList<string> configurations, Language language)
    {
        var line = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(line))
        {
            json.WriteStartObject();
            json.WriteString("perfform", VersionAction.Version);
            WriteAll(json, "paths", paths);
            if (paths.Contains(DiskFile.StandardInputPath, StringComparer.Ordinal))
            {
                json.WriteString("stdin", request.Input.StandardInputName);
            }

            WriteAll(json, "formats", request.Writers.Select(writer => writer.Format));
            json.WriteString("split", request.Split.ToString());
            json.WriteString("shard", string.Create(CultureInfo.InvariantCulture, $"{request.Shard.Index}/{request.Shard.Count}"));
            WriteAll(json, "config", request.Input.Isolated ? ["isolated"] : configurations);
            json.WriteString("language", language.ToString());
            json.WriteNumber("timeout", request.Input.TimeoutPerFile.TotalSeconds);
            json.WriteString("office", request.Input.Office?.Path);
            var limits = request.Input.Limits;
            WriteAll(json, "limits", ReadingLimit.All.Select(limit => string.Create(CultureInfo.InvariantCulture, $"{limit.Name}={limits[limit]}")));
            if (request.Rules is { } rules)
            {
                WriteAll(json, "select", rules.Select);
                WriteAll(json, "ignore", rules.Ignore);
                json.WriteString("profile", rules.Profile);
                json.WriteBoolean("forPublication", rules.ForPublication);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(line.WrittenSpan);
    }

    private static void WriteAll(Utf8JsonWriter json, string key, IEnumerable<string> values)
    {
        json.WriteStartArray(key);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
