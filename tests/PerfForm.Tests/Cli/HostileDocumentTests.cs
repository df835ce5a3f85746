using System.IO.Compression;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using ClosedXML.Excel;
using CsvHelper;
using CsvHelper.Configuration;
using Microsoft.Data.Sqlite;
using PerfForm.Tests.Grids.Xlsx;
using PerfForm.Tests.Support;
using YamlDotNet.RepresentationModel;
using static System.Globalization.CultureInfo;

namespace PerfForm.Tests.Cli;

/// <summary>
/// One hostile document through every output, each read again by its own consumer: what was sent as text is a text there, and nothing more. No
/// formula, no link, no markup, no statement, no command.
/// </summary>
public sealed class HostileDocumentTests : IDisposable
{
    // Escape and direction marks cannot stand in XML as they are; what can is here.
    private const string Formula = "=HYPERLINK(\"http://evil.example/\",\"x\")";
    private const string Markup = "</script><script>alert(1)</script><img src=x onerror=alert(1)>]]>&'; DROP TABLE forms; --";
    private const string Command = "x\n::error file=a::{{单位名称}} ${x} %0A\u202E";
    private const string Department = "@SUM(1+1)*cmd|' /C calc'!A0";
    private readonly TemporaryFolder _folder = new();

    public HostileDocumentTests()
    {
        string[][] rows =
        [
            ["项目支出绩效目标申报表"], ["（2024年度）"], ["项目名称", Formula], ["主管部门", Department], ["项目单位", Markup], ["资金总额（万元）", "10", "财政拨款", "10"],
            ["年度绩效目标", Command], ["一级指标", "二级指标", "三级指标", "指标值"], ["产出指标", "数量指标", Formula, "≥≥24次"],
            ["产出指标", "质量指标", Markup, "-1+1%"], ["效益指标", "社会效益指标", Command, "+1"], ["满意度指标", "服务对象满意度指标", "＝1+1", "\t=1"],
        ];
        var sheet = string.Concat(rows.Select((row, at) =>
            $"<row r=\"{at + 1}\">{string.Concat(row.Select((text, column) => CellOf(at, column, text)))}</row>"));
        _folder.Write("in/hostile.xlsx", XmlWorkbook.With([$"<sheetData>{sheet}</sheetData>"], ["worksheets/sheet1.xml"]));
        _folder.Write("in/hostile2.xlsx", Reviews.Copies.XmlWorkbookWithRelationships.Of($"<sheetData>{sheet}</sheetData><!-- -->"));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("jsonl")]
    public void Json_holds_what_was_sent(string format)
    {
        var text = Run("import", "-f", format).Output;
        var documents = format == "json"
            ? JsonNode.Parse(text)!["documents"]!
            : JsonNode.Parse($"[{text.TrimEnd().Replace("\n", ",", StringComparison.Ordinal)}]")!;
        Assert.All(documents.AsArray(), document => AssertHeld((string)document!["forms"]![0]!["project"]!["name"]!, (string)document["forms"]![0]!["unit"]!));
    }

    [Fact]
    public void Yaml_holds_what_was_sent()
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Run("import", "-f", "yaml").Output));
        Assert.All((YamlSequenceNode)Assert.Single(yaml.Documents).RootNode["documents"], document => AssertHeld(
            ((YamlScalarNode)document["forms"][0]["project"]["name"]).Value!, ((YamlScalarNode)document["forms"][0]["unit"]).Value!));
    }

    [Fact]
    public void No_field_of_a_table_as_text_begins_a_formula()
    {
        Run("convert", "-f", "csv", "-f", "xlsx", "-f", "sqlite", "--lint", "-o", _folder.File("tables"));
        var tables = Directory.GetFiles(_folder.File("tables"), "*.csv").Select(File.ReadAllText);
        string[] texts = [.. tables, Run("import", "-f", "csv").Output, Run("lint", "-f", "csv").Output];
        Assert.All(texts, text => Assert.All(FieldsOf(text), AssertNoFormula));
        Assert.Contains(texts.SelectMany(FieldsOf), field => field == "'" + Formula);

        using var workbook = new XLWorkbook(_folder.File("tables/perfform.xlsx"));
        AssertOnlyTexts(workbook);
        Assert.Contains(workbook.Worksheets.SelectMany(sheet => sheet.CellsUsed()), cell => cell.GetString() == Formula);
    }

    [Fact]
    public void A_database_holds_what_was_sent_in_tables_that_are_there()
    {
        Run("convert", "-f", "sqlite", "--lint", "-o", _folder.File("tables"));
        using var database = new SqliteConnection($"Data Source={_folder.File("tables/perfform.sqlite")};Mode=ReadOnly;Pooling=False");
        database.Open();
        using var query = new SqliteCommand("SELECT count(*) FROM forms WHERE unit = $unit", database);
        query.Parameters.AddWithValue("$unit", Markup);
        Assert.Equal(2L, query.ExecuteScalar());
    }

    [Fact]
    public void Reports_of_the_rules_are_read_by_who_they_are_for()
    {
        Assert.Equal(2, JsonNode.Parse(Run("lint", "-f", "json").Output)!["documents"]?.AsArray().Count ?? 2);
        Assert.NotEmpty(JsonNode.Parse(Run("lint", "-f", "sarif").Output)!["runs"]![0]!["results"]!.AsArray());
        Assert.NotEmpty(XDocument.Parse(Run("lint", "-f", "junit").Output).Descendants("testcase"));
        Assert.All(
            Run("lint", "-f", "github").Output.TrimEnd('\n').Split('\n'),
            line => Assert.Matches("^::(error|warning|notice) file=[^:,]*,title=PF", line));
        Assert.DoesNotContain(Run("lint", "--all").Output + Run("import", "--explain-layout").Output, c => c is '\u001b' or '\u202E' or '\r' or '\u0007');
    }

    [Fact]
    public void What_goes_back_holds_texts_alone()
    {
        Run("review", "--grids", "all", "-o", _folder.File("back"));
        var files = Directory.GetFiles(_folder.File("back"), "*", SearchOption.AllDirectories);
        Assert.All(files, file => Assert.DoesNotContain("..", Path.GetRelativePath(_folder.File("back"), file).Split('/', '\\')));
        var copies = files.Where(file => Path.GetFileName(file).StartsWith("hostile", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(copies);
        foreach (var file in copies.Append(_folder.File("back/review-ledger.xlsx")))
        {
            using var workbook = new XLWorkbook(file);
            AssertOnlyTexts(workbook);
        }

        var letter = Assert.Single(files, file => file.EndsWith(".docx", StringComparison.Ordinal));
        using var package = ZipFile.OpenRead(letter);
        var document = XDocument.Load(package.GetEntry("word/document.xml")!.Open());
        Assert.DoesNotContain(document.Descendants(), element => element.Name.LocalName is "hyperlink" or "instrText" or "fldSimple" or "script");

        var page = new HtmlParser().ParseDocument(File.ReadAllText(_folder.File("back/review-report.html")));
        Assert.Single(page.Scripts);
        Assert.Empty(page.Images);
        Assert.All(page.QuerySelectorAll("a"), link => Assert.StartsWith("#", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Contains("DROP TABLE forms", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.All(File.ReadLines(_folder.File("back/round.jsonl")), line => Assert.NotNull(JsonNode.Parse(line)));
        Assert.All(File.ReadLines(_folder.File("back/manifest.jsonl")), line => Assert.NotNull(JsonNode.Parse(line)));
    }

    [Fact]
    public void A_form_that_is_filled_in_holds_texts_alone()
    {
        Run("import", "-f", "json", "-o", _folder.File("data.json"));
        foreach (var form in new[] { "mof-2021", "shenzhen-2020", _folder.File("in/hostile2.xlsx") })
        {
            var filled = CommandLine.Run("fill", _folder.File("data.json"), "--form", form, "-o", _folder.File("filled.xlsx"));
            Assert.Equal(0, filled.ExitCode);
            Assert.DoesNotContain(filled.Error, c => c is '\u202E' or '\r');
            using var workbook = new XLWorkbook(_folder.File("filled.xlsx"));
            AssertOnlyTexts(workbook);
            Assert.Contains(workbook.Worksheets.SelectMany(sheet => sheet.CellsUsed()), cell => cell.GetString() == Formula);
        }
    }

    private static void AssertHeld(string name, string unit) => Assert.Equal((Formula, Markup), (name, unit));

    private static void AssertNoFormula(string field) =>
        Assert.False(field != "=" && field.TrimStart('\t', '\r', '\n', ' ') is ['=' or '@' or '＝' or '＠', ..], field);

    private static void AssertOnlyTexts(XLWorkbook workbook)
    {
        foreach (var cell in workbook.Worksheets.SelectMany(sheet => sheet.CellsUsed()))
        {
            Assert.False(cell.HasFormula, cell.ToString());
            Assert.True(!cell.HasHyperlink || !cell.GetHyperlink().IsExternal, cell.ToString());
        }
    }

    private static List<string> FieldsOf(string csv)
    {
        using var parser = new CsvParser(new StringReader(csv), new CsvConfiguration(InvariantCulture) { DetectDelimiter = false });
        var fields = new List<string>();
        while (parser.Read())
        {
            fields.AddRange(parser.Record!);
        }

        return fields;
    }

    private static string CellOf(int row, int column, string text) =>
        $"<c r=\"{(char)('A' + column)}{row + 1}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{new XText(text)}</t></is></c>";

    private CommandLine Run(string command, params string[] options)
    {
        var run = CommandLine.Run([command, _folder.File("in"), "--isolated", .. options]);
        Assert.InRange(run.ExitCode, 0, 1);
        return run;
    }

    public void Dispose() => _folder.Dispose();
}
