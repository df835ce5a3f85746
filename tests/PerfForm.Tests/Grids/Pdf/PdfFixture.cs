using PerfForm.Core.Grids;
using PerfForm.Tests.Support;
using PerfForm.Tests.Twins;

namespace PerfForm.Tests.Grids.Pdf;

/// <summary>
/// Forms as LibreOffice prints them. The files are kept, since it is not everywhere; where it is, <c>UPDATE_PDF=1</c> prints them anew. It needs
/// a Chinese font for that.
/// </summary>
internal static class PdfFixture
{
    private const string Seed = "seed";

    /// <summary>The printed forms.</summary>
    public static TheoryData<string> All => [Seed, "d02_xikou", "rb14-yichang-overall", "p13-duidie-mulu-ziping"];

    /// <summary>The sheets that were printed.</summary>
    public static IReadOnlyList<Grid> GridsOf(string name) =>
        name == Seed ? Twin.Grids : TableText.Sheets(File.ReadAllText(Fixture.PathOf($"forms/{name}.table")));

    /// <summary>The printed file.</summary>
    public static byte[] Read(string name)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_PDF") == "1" && LibreOffice.Path is not null)
        {
            var printed = PrintedWorkbook.Pdf(GridsOf(name));
            File.WriteAllBytes(Golden.PathOf($"tests/PerfForm.Tests/Fixtures/pdf/{name}.pdf"), printed);
            return printed;
        }

        return File.ReadAllBytes(Fixture.PathOf($"pdf/{name}.pdf"));
    }
}
