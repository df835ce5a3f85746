using System.Globalization;
using System.Text.Json;
using CsvHelper;
using PerfForm.Core.Model;
using PerfForm.Tests.Seed;
using PerfForm.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace PerfForm.Tests.Writers;

/// <summary>Every format is read back by a reader that knows nothing of the writer, and compared with the others.</summary>
public sealed class OutputFactsTests
{
    private static readonly Document[] Documents = [Imported.File(Fixture.Workbook), Imported.File(Fixture.Text)];

    [Fact]
    public void Yaml_holds_the_facts_of_json()
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(Imported.In("yaml", Documents)));
        var yaml = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Flatten(stream.Documents[0].RootNode, string.Empty, yaml);
        var json = TruthFacts.Flatten(Imported.Json(Documents), string.Empty);

        Assert.Equal(json.Keys, yaml.Keys);
        Assert.All(json, fact => Assert.Equal(fact.Value, Normal(yaml[fact.Key], fact.Value)));
    }

    [Fact]
    public void Yaml_gives_numbers_as_plain_and_texts_as_texts()
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(Imported.In("yaml", Documents)));
        var contact = (YamlMappingNode)stream.Documents[0].RootNode["documents"][0]["forms"][2]["contact"];
        Assert.Equal(YamlDotNet.Core.ScalarStyle.SingleQuoted, ((YamlScalarNode)contact["phone"]).Style);
        Assert.Equal("00000000", ((YamlScalarNode)contact["phone"]).Value);
    }

    [Fact]
    public void Json_lines_hold_the_documents_of_json_one_a_line()
    {
        var lines = Imported.In("jsonl", Documents).TrimEnd('\n').Split('\n');
        var json = Imported.Json(Documents).GetProperty("documents");
        Assert.Equal(json.GetArrayLength(), lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            using var line = JsonDocument.Parse(lines[i]);
            Assert.Equal(TruthFacts.Flatten(json[i], string.Empty), TruthFacts.Flatten(line.RootElement, string.Empty));
        }
    }

    [Fact]
    public void Csv_holds_every_indicator_of_json()
    {
        using var csv = new CsvReader(new StringReader(Imported.In("csv", Documents)), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        foreach (var document in Imported.Json(Documents).GetProperty("documents").EnumerateArray())
        {
            foreach (var form in document.GetProperty("forms").EnumerateArray())
            {
                foreach (var indicator in form.GetProperty("indicators").EnumerateArray())
                {
                    Assert.True(csv.Read());
                    AssertRow(csv, document, form, indicator);
                }
            }
        }

        Assert.False(csv.Read());
    }

    [Fact]
    public void Chinese_is_written_as_Chinese()
    {
        var rare = Imported.PlainText("项目支出绩效目标申报表\n项目名称\t𠮷田\u3000项目\t一级指标\t指标值\n", "a.txt");
        Assert.All(
            ["json", "jsonl", "yaml", "csv"],
            format => Assert.DoesNotContain("\\u", Imported.In(format, [.. Documents, rare]), StringComparison.Ordinal));
    }

    [Fact]
    public void Output_has_line_feeds_only() =>
        Assert.All(["json", "jsonl", "yaml", "csv"], format => Assert.DoesNotContain('\r', Imported.In(format, Documents)));

    private static void AssertRow(CsvReader csv, JsonElement document, JsonElement form, JsonElement indicator)
    {
        var target = indicator.GetProperty("target");
        (string Column, string? Value)[] expected =
        [
            ("source", At(document, "source", "path")), ("sheet", At(form, "sheet")), ("form_kind", At(form, "kind")), ("form_title", At(form, "title")),
            ("year", At(form, "year")), ("department", At(form, "department")), ("unit", At(form, "unit")), ("project_name", At(form, "project", "name")),
            ("project_code", At(form, "project", "code")), ("budget_total", At(form, "budget", "total")), ("budget_fiscal", At(form, "budget", "fiscal")),
            ("budget_other", At(form, "budget", "other")), ("horizon", At(indicator, "horizon")), ("level1", At(indicator, "level1")),
            ("level2", At(indicator, "level2")), ("name", At(indicator, "name")), ("target_raw", At(target, "raw")), ("target_kind", At(target, "kind")),
            ("target_operator", At(target, "operator")), ("target_value", At(target, "value")), ("target_lower", At(target, "lower")),
            ("target_upper", At(target, "upper")), ("target_unit", At(target, "unit")), ("weight", At(indicator, "weight")), ("cell", At(indicator, "cell")),
        ];
        Assert.Equal(expected.Select(column => column.Column), csv.HeaderRecord!.Take(expected.Length));
        Assert.All(expected, column => Assert.Equal(column.Value ?? string.Empty, csv.GetField(column.Column)));
    }

    private static string? At(JsonElement element, params string[] path)
    {
        foreach (var key in path)
        {
            if (!element.TryGetProperty(key, out element))
            {
                return null;
            }
        }

        return element.ValueKind == JsonValueKind.Number ? element.GetRawText() : element.GetString();
    }

    private static void Flatten(YamlNode node, string pointer, SortedDictionary<string, string> facts)
    {
        switch (node)
        {
            case YamlMappingNode map:
                foreach (var (key, value) in map.Children)
                {
                    Flatten(value, $"{pointer}/{key}", facts);
                }

                break;
            case YamlSequenceNode list:
                for (var i = 0; i < list.Children.Count; i++)
                {
                    Flatten(list[i], $"{pointer}/{i}", facts);
                }

                break;
            case YamlScalarNode scalar:
                facts.Add(pointer, scalar.Value!);
                break;
        }
    }

    // 98.00 and 98 are one number, and true is True to System.Text.Json.
    private static string Normal(string yaml, string json)
    {
        if (yaml == json)
        {
            return yaml;
        }

        return decimal.TryParse(yaml, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? number.ToString("0.############", CultureInfo.InvariantCulture)
            : yaml.Replace("true", "True", StringComparison.Ordinal);
    }
}
