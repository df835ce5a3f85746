using System.Globalization;
using System.Text.Json;
using ClosedXML.Excel;
using CsvHelper;
using CsvHelper.Configuration;
using Microsoft.Data.Sqlite;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Writers.Folders;

/// <summary>The tables in every format that has them, read back by other programs' eyes.</summary>
public sealed class FolderWriterTests : IClassFixture<FolderWriterTests.Converted>
{
    private static readonly Dictionary<string, int> Rows = new(StringComparer.Ordinal)
    {
        ["forms"] = 8,
        ["tasks"] = 7,
        ["goals"] = 28,
        ["indicators"] = 212,
        ["diagnostics"] = 1,
    };
    private readonly string _output;

    public FolderWriterTests(Converted converted) => _output = converted.Output;

    [Fact]
    public void Every_csv_table_is_as_its_data_package_says()
    {
        using var package = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(_output, "datapackage.json")));
        Assert.Equal("tabular-data-package", package.RootElement.GetProperty("profile").GetString());
        foreach (var resource in package.RootElement.GetProperty("resources").EnumerateArray())
        {
            var fields = resource.GetProperty("schema").GetProperty("fields").EnumerateArray().ToList();
            var path = Path.Combine(_output, resource.GetProperty("path").GetString()!);
            using var csv = new CsvParser(new StreamReader(path), new CsvConfiguration(CultureInfo.InvariantCulture));
            Assert.True(csv.Read());
            Assert.Equal(fields.Select(field => field.GetProperty("name").GetString()), csv.Record!);
            var key = !resource.GetProperty("schema").TryGetProperty("primaryKey", out var primary)
                ? []
                : primary.EnumerateArray().Select(name => fields.FindIndex(field => field.GetProperty("name").GetString() == name.GetString())).ToList();
            var keys = new HashSet<string>(StringComparer.Ordinal);
            var rows = 0;
            while (csv.Read())
            {
                rows++;
                Assert.True(key.Count == 0 || keys.Add(string.Join('|', key.Select(at => csv[at]))));
                Assert.All(fields.Zip(csv.Record!), pair => Assert.True(IsAllowed(pair.First, pair.Second), $"{pair.First} {pair.Second}"));
                Assert.All(
                    fields.Zip(csv.Record!),
                    pair => Assert.True(IsOf(pair.First.GetProperty("type").GetString()!, pair.Second), $"{pair.First} {pair.Second}"));
                Assert.All(key, at => Assert.NotEqual(string.Empty, csv[at]));
            }

            Assert.Equal(Rows.GetValueOrDefault(resource.GetProperty("name").GetString()!, rows), rows);
        }
    }

    [Fact]
    public void The_database_holds_the_tables_with_their_keys()
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_output, "perfform.sqlite")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        Assert.Equal("ok", Scalar("PRAGMA integrity_check"));
        Assert.Null(Scalar("PRAGMA foreign_key_check"));
        Assert.All(Rows, table => Assert.Equal((long)table.Value, Scalar($"SELECT count(*) FROM {table.Key}")));
        Assert.Equal(
            58000.0,
            Convert.ToDouble(Scalar("SELECT target_value FROM indicators WHERE name = '办理窗口申请业务数量' AND form = 1"), CultureInfo.InvariantCulture));
        Assert.Contains("USING INDEX indicators_name", Detail("EXPLAIN QUERY PLAN SELECT * FROM indicators WHERE name = 'x'"), StringComparison.Ordinal);

        object? Scalar(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            return command.ExecuteScalar();
        }

        string Detail(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            using var reader = command.ExecuteReader();
            reader.Read();
            return reader.GetString(3);
        }
    }

    [Fact]
    public void The_database_joins_findings_and_indicators_with_their_forms()
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_output, "perfform.sqlite")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        Assert.Equal((long)Rows["indicators"], Scalar("SELECT count(*) FROM v_indicators"));
        Assert.Equal((long)Rows["diagnostics"], Scalar("SELECT count(*) FROM v_findings"));
        Assert.Equal((long)Rows["forms"], Scalar("SELECT sum(forms) FROM v_departments"));
        Assert.Equal("道路养护第1期", Scalar("SELECT project_name FROM v_indicators WHERE form_key LIKE 'project|某市公路所|%' LIMIT 1"));

        object? Scalar(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            return command.ExecuteScalar();
        }
    }

    [Fact]
    public void The_workbook_opens_with_a_sheet_a_table_a_frozen_header_and_filters()
    {
        using var workbook = new XLWorkbook(Path.Combine(_output, "perfform.xlsx"));
        Assert.Equal(
            [
                "indicators", "forms", "tasks", "goals", "money lines", "target parts", "grades", "fields", "unclaimed", "findings",
                "related places", "documents", "skipped",
            ],
            workbook.Worksheets.Select(sheet => sheet.Name));
        Assert.All(workbook.Worksheets, sheet => Assert.Equal(1, sheet.SheetView.SplitRow));
        Assert.All(workbook.Worksheets, sheet => Assert.True(sheet.AutoFilter.IsEnabled));
        var indicators = workbook.Worksheet("indicators");
        Assert.Equal(Rows["indicators"] + 1, indicators.LastRowUsed().RowNumber());
        Assert.Equal("清查固定资产次数", Cell("name").GetString());
        Assert.Equal(2, Cell("target value").GetDouble());

        IXLCell Cell(string title) => indicators.Cell(2, indicators.Row(1).CellsUsed().Single(cell => cell.GetString() == title).Address.ColumnNumber);
    }

    private static bool IsAllowed(JsonElement field, string value) =>
        value.Length == 0
            || !field.TryGetProperty("constraints", out var constraints)
            || !constraints.TryGetProperty("enum", out var words)
            || words.EnumerateArray().Any(word => word.GetString() == value);

    private static bool IsOf(string type, string value) => value.Length == 0 || type switch
    {
        "integer" => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "number" => decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
        "boolean" => value is "true" or "false",
        _ => true,
    };

    /// <summary>A folder that was converted once for all tests.</summary>
    public sealed class Converted : IDisposable
    {
        private readonly TemporaryFolder _folder = new();

        public Converted()
        {
            _folder.Copy(Fixture.Workbook, "in/a.xlsx");
            _folder.Write("in/b.csv", SmallForm.Csv(1));
            _folder.Copy(Fixture.PathOf("locked.xlsx"), "in/locked.xlsx");
            Assert.Equal(3, CommandLine.Run("convert", _folder.File("in"), "-o", Output, "-f", "csv", "-f", "sqlite", "-f", "xlsx").ExitCode);
        }

        internal string Output => _folder.File("out");

        public void Dispose() => _folder.Dispose();
    }
}
