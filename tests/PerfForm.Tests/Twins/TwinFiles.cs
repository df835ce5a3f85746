using System.Text;
using PerfForm.Tests.Grids.Html;
using PerfForm.Tests.Grids.OpenDocument;
using PerfForm.Tests.Grids.SpreadsheetMl;
using PerfForm.Tests.Grids.Word;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Twins;

/// <summary>The forms of the sample in every container that documents come in beside workbooks.</summary>
internal static class TwinFiles
{
    public static IReadOnlyList<(string Name, byte[] Content)> All { get; } =
    [
        ("twin.docx", WordFile.Of(Twin.Grids, hasTitlesAbove: true)),
        ("twin.html", Encoding.UTF8.GetBytes(HtmlFile.Of(Twin.Grids, "utf-8"))),
        ("twin.xml", SpreadsheetMlFile.Of(Twin.Grids, "utf-8")),
        ("twin.ods", OpenDocumentFile.Packed(OpenDocumentFile.TablesOf(Twin.Grids))),
        ("twin.pdf", File.ReadAllBytes(Fixture.PathOf("pdf/seed.pdf"))),
        ("twin.odt", TextFile.Packed(TextFile.BodyOf(Twin.Grids))),
        ("twin.fods", OpenDocumentFile.Flat(OpenDocumentFile.TablesOf(Twin.Grids))),
    ];
}
