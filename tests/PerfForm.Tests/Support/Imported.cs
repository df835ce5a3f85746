using System.Text;
using System.Text.Json;
using PerfForm.Core;
using PerfForm.Core.Bulk;
using PerfForm.Core.Grids;
using PerfForm.Core.Grids.Xlsx;
using PerfForm.Core.Guards;
using PerfForm.Core.Importers;
using PerfForm.Core.Intake;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Configured;
using PerfForm.Core.Text;
using PerfForm.Core.Vocabulary;
using PerfForm.Core.Writers;

namespace PerfForm.Tests.Support;

/// <summary>Imports files, bytes and grids, and prints what came out.</summary>
internal static class Imported
{
    private static readonly Pipeline Pipeline = new();
    private static readonly FormWords Vocabulary = FormWords.LoadEmbedded();

    public static Document File(string path)
    {
        var found = Assert.Single(FileWalker.Walk(DiskFinder.Find([path]), ReadingLimits.Default, Timeout.InfiniteTimeSpan));
        return FoundFileReader.Read(Pipeline, found, Settings.Default, ReadingLimits.Default).Document!;
    }

    public static Document Bytes(byte[] content, string name) => Pipeline.Import(FoundFile.Of(name, content));

    public static Document PlainText(string content, string name) => Bytes(Encoding.UTF8.GetBytes(content), name);

    public static Document Grids(params Grid[] grids) =>
        new DeclarationImporter(Vocabulary).Import(
            new Workbook(XlsxContainer.Xlsx, grids), new SourceFile("test.xlsx", XlsxContainer.Xlsx, new string('0', 64)));

    /// <summary>The only form of a sheet given as a text table.</summary>
    public static Form OnlyForm(string table) => Assert.Single(Grids(TableText.Grid(table)).Forms);

    public static string In(string format, params Document[] documents)
    {
        using var output = new MemoryStream();
        DocumentWriters.All.Single(writer => writer.Format == format).Write(documents, output, Language.English);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    public static JsonElement Json(params Document[] documents) => JsonDocument.Parse(In("json", documents)).RootElement;
}
