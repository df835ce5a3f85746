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
    /// <summary>One line of a conversion.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="paths">The paths, with those of lists.</param>
    /// <param name="configurations">The configurations in force, each with its content's hash.</param>
    /// <param name="language">The language of messages.</param>
    public static string Of(ConvertRequest request, IReadOnlyList<string> paths, IReadOnlyList<string> configurations, Language language) =>
        Of(request.Input, request.Rules, paths, configurations, language, json =>
        {
            WriteAll(json, "formats", request.Writers.Select(writer => writer.Format));
            json.WriteString("split", request.Split.ToString());
            json.WriteString("shard", string.Create(CultureInfo.InvariantCulture, $"{request.Shard.Index}/{request.Shard.Count}"));
        });

    /// <summary>One line of a review.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="paths">The paths, with those of lists.</param>
    /// <param name="configurations">The configurations in force, each with its content's hash.</param>
    /// <param name="language">The language of messages.</param>
    /// <param name="read">What was read besides the inputs: earlier round, roster, letter; each with its content's hash.</param>
    public static string Of(
        ReviewRequest request, IReadOnlyList<string> paths, IReadOnlyList<string> configurations, Language language, IEnumerable<string> read) =>
        Of(request.Input, request.Rules, paths, configurations, language, json =>
        {
            WriteAll(json, "formats", ["review"]);
            WriteAll(json, "read", read);
            json.WriteBoolean("drawsAllForms", request.DrawsAllForms);
        });

    private static string Of(
        InputOptions input,
        RuleOptions? rules,
        IReadOnlyList<string> paths,
        IReadOnlyList<string> configurations,
        Language language,
        Action<Utf8JsonWriter> writeOwn)
    {
        var line = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(line))
        {
            json.WriteStartObject();
            json.WriteString("perfform", VersionAction.Version);
            WriteAll(json, "paths", paths);
            if (paths.Contains(DiskFile.StandardInputPath, StringComparer.Ordinal))
            {
                json.WriteString("stdin", input.StandardInputName);
            }

            writeOwn(json);
            WriteAll(json, "config", input.Isolated ? ["isolated"] : configurations);
            json.WriteString("language", language.ToString());
            json.WriteNumber("timeout", input.TimeoutPerFile.TotalSeconds);
            json.WriteString("office", input.Office?.Path);
            WriteAll(json, "limits", ReadingLimit.All.Select(limit => string.Create(CultureInfo.InvariantCulture, $"{limit.Name}={input.Limits[limit]}")));
            if (rules is not null)
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
