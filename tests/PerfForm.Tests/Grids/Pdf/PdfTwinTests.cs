using System.Text.RegularExpressions;
using PerfForm.Core.Model;
using PerfForm.Tests.Support;
using PerfForm.Tests.Twins;

namespace PerfForm.Tests.Grids.Pdf;

public sealed partial class PdfTwinTests
{
    [Theory]
    [MemberData(nameof(PdfFixture.All), MemberType = typeof(PdfFixture))]
    public void The_same_forms_printed_as_pdf_give_the_same_facts(string name)
    {
        var workbook = Imported.Bytes(PrintedWorkbook.Of(PdfFixture.GridsOf(name)), $"{name}.xlsx");
        var printed = Imported.Bytes(PdfFixture.Read(name), $"{name}.pdf");

        Assert.Equal("pdf", printed.Source.Format?.Name);
        Assert.NotEmpty(printed.Forms);
        Assert.Equal(FactsOf(workbook), FactsOf(printed));
    }

    // The format is another, and so are the addresses that a message lists.
    private static string FactsOf(Document document) =>
        ListOfAddresses().Replace(Twin.Facts(document), string.Empty).Replace("\"pdf\"", "\"xlsx\"", StringComparison.Ordinal);

    [GeneratedRegex("(?<=listed under unclaimed: )[^\"]*")]
    private static partial Regex ListOfAddresses();
}
