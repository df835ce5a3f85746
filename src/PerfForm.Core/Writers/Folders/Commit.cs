using System.Buffers;
using System.Text.Json;
using PerfForm.Core.Writers.Json;

namespace PerfForm.Core.Writers.Folders;

/// <summary>A line of the journal: how long the files that have grown since the line before are.</summary>
internal static class Commit
{
    /// <summary>Writes a line.</summary>
    public static byte[] Line(IEnumerable<KeyValuePair<string, long>> lengths)
    {
        var line = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(line, JsonStyle.OnOneLine))
        {
            json.WriteStartObject();
            foreach (var (file, length) in lengths)
            {
                json.WriteNumber(file, length);
            }

            json.WriteEndObject();
        }

        return [.. line.WrittenSpan, (byte)'\n'];
    }

    /// <summary>Reads a line.</summary>
    /// <exception cref="InvalidDataException">It is not a line of a journal.</exception>
    public static IEnumerable<KeyValuePair<string, long>> Read(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return [.. json.RootElement.EnumerateObject().Select(file => new KeyValuePair<string, long>(file.Name, file.Value.GetInt64()))];
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException(failure.Message, failure);
        }
    }
}
