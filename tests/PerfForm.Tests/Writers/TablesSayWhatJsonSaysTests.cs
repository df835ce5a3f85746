using System.Globalization;
using System.Text.Json;
using ClosedXML.Excel;
using CsvHelper;
using CsvHelper.Configuration;
using Microsoft.Data.Sqlite;
using PerfForm.Core.Model;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.Configured;
using PerfForm.Core.Text;
using PerfForm.Core.Writers;
using PerfForm.Core.Writers.Folders;
using PerfForm.Tests.Model.Contract;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Writers;

/// <summary>What JSON says, the tables say: every text of every document, over all fixtures, in each format that has tables.</summary>
public sealed class TablesSayWhatJsonSaysTests : IDisposable
{
    private const string Defused = "=+-@\t\r＝＋－＠";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Every_text_of_json_stands_in_the_tables()
    {
        List<Document> documents =
        [
            .. Documents().Select((document, i) => document with { Source = document.Source with { Path = $"{i}/{document.Source.Path}" } }),
        ];
        using (var folder = new OutputFolder(_folder.File("out")))
        {
            WriteAll(folder, documents);
        }

        var csv = new TextsBySource();
        foreach (var file in Directory.GetFiles(_folder.File("out"), "*.csv"))
        {
            ReadCsv(file, csv);
        }

        var sqlite = new TextsBySource();
        ReadDatabase(sqlite);
        var workbook = new TextsBySource();
        ReadWorkbook(workbook);
        Assert.True(documents.Count > 100);
        foreach (var (format, tables) in new[] { ("csv", csv), ("sqlite", sqlite), ("xlsx", workbook) })
        {
            var missing = documents.SelectMany(document =>
                Texts(Imported.Json(document).GetProperty("documents")[0])
                    .Except(tables.Of(document.Source.Path))
                    .Select(text => $"{format} {document.Source.Path}: {text}"));
            Assert.True(!missing.Any(), string.Join("\n", missing.Take(20)));
        }
    }

    public void Dispose() => _folder.Dispose();

    private static IEnumerable<Document> Documents()
    {
        var linter = new Linter();
        var files = new[]
        {
            Fixture.Workbook,
            Fixture.Text,
            Fixture.OldWorkbook,
            Fixture.BinaryWorkbook,
            Fixture.PathOf("locked.xlsx"),
            Fixture.PathOf("errors.xls"),
        }
            .Concat(Directory.GetFiles(Fixture.PathOf("layouts")).Order(StringComparer.Ordinal))
            .Select(Imported.File);
        var forms = Directory.GetFiles(Fixture.PathOf("forms"), "*.table")
            .Order(StringComparer.Ordinal)
            .Select(path => Imported.Grids([.. TableText.Sheets(File.ReadAllText(path))]));
        return files
            .Concat(forms)
            .Append(WholeDocument.Create())
            .Select(document => linter.Check([new LintInput(document, Settings.Default)], new LintOptions()).Documents[0]);
    }

    private static void WriteAll(OutputFolder folder, List<Document> documents)
    {
        List<IFolderWriter> writers = [.. FolderWriters.All().Where(writer => writer.Format is "csv" or "sqlite" or "xlsx")];
        folder.Begin("test");
        foreach (var piece in writers.SelectMany(writer => writer.Opening()).Concat(Core.Writers.Csv.TableSpool.Opening))
        {
            folder.Write(piece);
        }

        foreach (var document in documents)
        {
            var pieces = writers
                .SelectMany(writer => writer.PiecesOf(document, "x", Language.English))
                .Concat(Core.Writers.Csv.TableSpool.PiecesOf(document, Language.English));
            foreach (var piece in pieces)
            {
                folder.Write(piece);
            }
        }

        folder.CommitAll();
        writers.ForEach(writer => writer.Finish(folder, Language.English, CancellationToken.None));
        folder.End();
    }

    private static void ReadCsv(string file, TextsBySource texts)
    {
        using var csv = new CsvParser(new StreamReader(file), new CsvConfiguration(CultureInfo.InvariantCulture));
        csv.Read();
        var source = Array.IndexOf(csv.Record!, "source");
        while (csv.Read())
        {
            // A text that a spreadsheet would run as a formula stands behind an apostrophe.
            texts.Add(
                csv[source],
                csv.Record!.Select(field => field is ['\'', var first, ..] && Defused.Contains(first, StringComparison.Ordinal) ? field[1..] : field));
        }
    }

    private void ReadDatabase(TextsBySource texts)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.File("out/perfform.sqlite")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        foreach (var table in Core.Writers.Tables.DocumentTables.Default.All)
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM {table.Name}";
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                texts.Add(
                    reader.GetString(reader.GetOrdinal("source")),
                    Enumerable.Range(0, reader.FieldCount).Select(column => Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture)!));
            }
        }
    }

    private void ReadWorkbook(TextsBySource texts)
    {
        using var workbook = new XLWorkbook(_folder.File("out/perfform.xlsx"));
        foreach (var sheet in workbook.Worksheets)
        {
            var source = sheet.Row(1).CellsUsed().Single(cell => cell.GetString() == "file" && cell.Address.ColumnNumber <= 1).Address.ColumnNumber;
            foreach (var row in sheet.RowsUsed().Skip(1))
            {
                texts.Add(row.Cell(source).GetString(), row.CellsUsed().Select(cell => cell.GetString()));
            }
        }
    }

    private static HashSet<string> Texts(JsonElement element)
    {
        var texts = new HashSet<string>(StringComparer.Ordinal);
        Walk(element);
        return texts;

        void Walk(JsonElement node)
        {
            switch (node.ValueKind)
            {
                case JsonValueKind.Object:
                    node.EnumerateObject().ToList().ForEach(property => Walk(property.Value));
                    break;
                case JsonValueKind.Array:
                    node.EnumerateArray().ToList().ForEach(Walk);
                    break;
                case JsonValueKind.String when node.GetString() is { Length: > 0 } text:
                    texts.Add(Plain(text));
                    break;
            }
        }
    }

    // Line breaks of a workbook's XML are line feeds.
    private static string Plain(string text) => text.ReplaceLineEndings("\n");

    private sealed class TextsBySource
    {
        private readonly Dictionary<string, HashSet<string>> _texts = new(StringComparer.Ordinal);

        public void Add(string source, IEnumerable<string> texts)
        {
            if (!_texts.TryGetValue(source, out var known))
            {
                _texts.Add(source, known = new HashSet<string>(StringComparer.Ordinal));
            }

            known.UnionWith(texts.Select(Plain));
        }

        public HashSet<string> Of(string source) => _texts.GetValueOrDefault(source, []);
    }
}
