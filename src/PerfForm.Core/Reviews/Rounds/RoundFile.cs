using System.Buffers;
using System.Text.Json;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Text;
using PerfForm.Core.Writers.Json;

namespace PerfForm.Core.Reviews.Rounds;

/// <summary>A round as a file: a line that says what it is, and a line a form, as JSON. Written by a review, read by the next one.</summary>
internal static class RoundFile
{
    private const string Schema = "perfform-round/1";

    /// <summary>Writes a round.</summary>
    public static void Write(Round round, Stream output)
    {
        WriteLine(output, json => json.WriteString("schema", Schema));
        foreach (var form in round.Forms)
        {
            WriteLine(output, json => WriteForm(json, form));
        }
    }

    /// <summary>Reads a round.</summary>
    /// <exception cref="FormatException">It is none; the message is the number of the line.</exception>
    public static Round Read(TextReader reader)
    {
        var forms = new List<RoundForm>();
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            try
            {
                using var json = JsonDocument.Parse(line);
                if (number > 1)
                {
                    forms.Add(FormOf(json.RootElement));
                }
                else if (json.RootElement.GetProperty("schema").GetString() != Schema)
                {
                    throw new FormatException($"{number}");
                }
            }
            catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException
                or IndexOutOfRangeException or FormatException)
            {
                throw new FormatException($"{number}", failure);
            }
        }

        return number > 0 ? new Round(forms) : throw new FormatException("1");
    }

    private static void WriteLine(Stream output, Action<Utf8JsonWriter> write)
    {
        var line = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(line, JsonStyle.OnOneLine))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        output.Write(line.WrittenSpan);
        output.WriteByte((byte)'\n');
    }

    private static void WriteForm(Utf8JsonWriter json, RoundForm form)
    {
        json.WriteString("key", form.Key);
        json.WriteString("kind", form.Kind);
        json.WriteString("unit", form.Unit);
        json.WriteString("department", form.Department);
        json.WriteString("name", form.Name);
        json.WriteString("code", form.Code);
        json.WriteString("file", form.File);
        json.WriteString("sheet", form.Sheet);
        WriteAll(json, "amounts", form.Amounts, amount =>
        {
            json.WriteString("label", amount.Label);
            json.WriteNumber("value", amount.Value);
            json.WriteBoolean("asked", amount.IsAsked);
        });
        WriteAll(json, "indicators", form.Indicators, indicator =>
        {
            json.WriteString("horizon", indicator.Horizon);
            json.WriteString("level1", indicator.Level1);
            json.WriteString("level2", indicator.Level2);
            json.WriteString("name", indicator.Name);
            json.WriteString("target", indicator.Target);
            if (indicator.Weight is { } weight)
            {
                json.WriteNumber("weight", weight);
            }

            json.WriteBoolean("asked", indicator.IsAsked);
        });
        WriteAll(json, "findings", form.Findings, finding =>
        {
            json.WriteString("code", finding.Code);
            json.WriteString("severity", finding.Severity.Name());
            json.WriteString("place", finding.Place);
            json.WriteNumber("indicator", finding.Indicator);
            json.WriteString("label", finding.Label);
            json.WriteString("content", finding.Content);
            WriteSpoken(json, "message", finding.Message);
            WriteSpoken(json, "mend", finding.Mend);
        });
    }

    private static void WriteSpoken(Utf8JsonWriter json, string key, Bilingual text)
    {
        json.WriteStartArray(key);
        json.WriteStringValue(text.Chinese);
        json.WriteStringValue(text.English);
        json.WriteEndArray();
    }

    private static void WriteAll<T>(Utf8JsonWriter json, string key, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(key);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static RoundForm FormOf(JsonElement form)
    {
        List<RoundIndicator> indicators = [.. form.GetProperty("indicators").EnumerateArray().Select(IndicatorOf)];
        return new RoundForm(
            TextOf(form, "key"),
            TextOf(form, "kind"),
            TextOf(form, "unit"),
            TextOf(form, "department"),
            TextOf(form, "name"),
            TextOf(form, "code"),
            TextOf(form, "file"),
            TextOf(form, "sheet"),
            [.. form.GetProperty("amounts").EnumerateArray().Select(one =>
                new RoundAmount(TextOf(one, "label"), one.GetProperty("value").GetDecimal(), one.GetProperty("asked").GetBoolean()))],
            indicators,
            [.. form.GetProperty("findings").EnumerateArray().Select(one => FindingOf(one, indicators.Count))]);
    }

    private static RoundIndicator IndicatorOf(JsonElement one) => new(
        TextOf(one, "horizon"),
        TextOf(one, "level1"),
        TextOf(one, "level2"),
        TextOf(one, "name"),
        TextOf(one, "target"),
        one.TryGetProperty("weight", out var weight) ? weight.GetDecimal() : null,
        one.GetProperty("asked").GetBoolean());

    private static RoundFinding FindingOf(JsonElement one, int indicators)
    {
        var indicator = one.GetProperty("indicator").GetInt32();
        return new RoundFinding(
            TextOf(one, "code"),
            SeverityNames.All.Contains(TextOf(one, "severity"), StringComparer.Ordinal) ? SeverityNames.Parse(TextOf(one, "severity")) : Severity.Info,
            TextOf(one, "place"),
            indicator < indicators ? indicator : throw new KeyNotFoundException(),
            TextOf(one, "label"),
            TextOf(one, "content"),
            SpokenOf(one.GetProperty("message")),
            SpokenOf(one.GetProperty("mend")));
    }

    private static Bilingual SpokenOf(JsonElement texts) => new(texts[0].GetString() ?? string.Empty, texts[1].GetString() ?? string.Empty);

    private static string TextOf(JsonElement element, string key) => element.GetProperty(key).GetString() ?? string.Empty;
}
