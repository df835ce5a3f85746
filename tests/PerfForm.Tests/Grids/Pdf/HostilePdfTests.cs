using System.Globalization;
using System.Text;
using PerfForm.Core.Grids;
using PerfForm.Core.Grids.Pdf;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Grids.Pdf;

/// <summary>Documents that refer to themselves, or say that they hold more than any document does: the library would use up the stack or the memory.</summary>
public sealed class HostilePdfTests
{
    private const string Form = "<</Type/XObject/Subtype/Form/BBox[0 0 600 600]/Resources<</XObject<</X {0} 0 R>>>>/Length 5>>\nstream\n/X Do\nendstream";
    private const string Function = "<</FunctionType 3/Domain[0 1]/Functions[{0} 0 R]/Bounds[]/Encode[0 1]>>";

    private const string Cid = "<</Type/Font/Subtype/CIDFontType2/BaseFont/X/W[0 2000000000 500]/CIDSystemInfo<<>>/FontDescriptor<<>>>>";
    private const string Map = "<</Length 71>>\nstream\nbegincmap 1 beginbfrange <00000000> <FFFFFFFF> <0000> endbfrange endcmap\nendstream";
    private const string Composite = "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H";

    [Theory]
    [InlineData("/X Do", "/XObject<</X 6 0 R>>", Form, 7, Form, 6)]
    [InlineData("/C cs 0 sc", "/ColorSpace<</C 6 0 R>>", "[/Separation/X 6 0 R 7 0 R]", 0, "<</FunctionType 2/Domain[0 1]/N 1>>", 0)]
    [InlineData("/C cs 0 sc", "/ColorSpace<</C 6 0 R>>", "[/DeviceN[/X] {0} 0 R 7 0 R]", 6, "<</FunctionType 2/Domain[0 1]/N 1>>", 0)]
    [InlineData("/C cs 0 sc", "/ColorSpace<</C[/Separation/X/C 7 0 R]>>", "null", 0, "<</FunctionType 2/Domain[0 1]/N 1>>", 0)]
    [InlineData("/C cs 0 sc", "/ColorSpace<</C 6 0 R>>", "[/Separation/X/DeviceGray {0} 0 R]", 7, Function, 7)]
    [InlineData("/X Do", "/XObject<</X 6 0 R>>", "{0} 0 R", 7, "{0} 0 R", 6)]
    [InlineData("BT /F2 9 Tf (a) Tj ET", "/Font<</F2 6 0 R>>", Composite + "/DescendantFonts[{0} 0 R]>>", 7, Cid, 0)]
    [InlineData("BT /F2 9 Tf (a) Tj ET", "/Font<</F2 6 0 R>>", Composite + "/ToUnicode {0} 0 R>>", 7, Map, 0)]
    public void A_document_that_has_no_end_is_damaged(string content, string resources, string first, int inFirst, string second, int inSecond)
    {
        var file = Of(content, resources, With(first, inFirst), With(second, inSecond));
        Assert.Contains("damaged", Assert.Throws<UnreadableFileException>(() => WorkbookReader.Read(file, "a.pdf")).Cause.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_more_objects_than_it_lists_is_damaged()
    {
        const string Start = "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n";
        const string Table = "9 0 obj\n<</Type/XRef/Root 1 0 R/W[1 4 2]/Size 2000000000/Index[0 2000000000]/Length 7>>\nstream\n"
            + "\u0001\0\0\0\u0009\0\0\nendstream\nendobj\n";
        var file = Encoding.Latin1.GetBytes($"{Start}{Table}startxref\n{Start.Length}\n%%EOF");
        Assert.Throws<UnreadableFileException>(() => WorkbookReader.Read(file, "a.pdf"));
    }

    [Fact]
    public void A_glyph_that_is_put_together_of_itself_is_refused()
    {
        byte[] glyph = [0xFF, 0xFF, .. new byte[8], 0, 0, 0, 0, 0, 0];
        byte[] tables = [.. new byte[54], 0, 0, 0, 8, .. glyph];
        byte[] font =
        [
            0, 1, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0,
            .. Record("head", 60, 54), .. Record("loca", 114, 4), .. Record("glyf", 118, 16), .. tables,
        ];
        Assert.Throws<InvalidDataException>(() => GlyphParts.Check(font));
        font[118] = 0;
        GlyphParts.Check(font);
    }

    [Fact]
    public void Parts_that_share_one_list_of_parts_are_read()
    {
        const string Shared = "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R/Y 7 0 R>>>>/Length 5>>\nstream\n/Y Do\nendstream";
        const string Last = "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R/Y 7 0 R>>>>/Length 1>>\nstream\nn\nendstream";
        const string Text = "/X Do BT /F1 9 Tf 9 9 Td (a) Tj ET";
        Assert.NotEmpty(WorkbookReader.Read(Of(Text, "/Font<</F1 5 0 R>>/XObject<</X 6 0 R>>", Shared, Last), "a.pdf").Grids);
    }

    [Fact]
    public void Fonts_that_documents_really_have_are_read() =>
        Assert.NotEmpty(Imported.File(Fixture.PathOf("pdf/seed.pdf")).Forms);

    private static string With(string text, int number) => text.Replace("{0}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static byte[] Record(string tag, byte start, byte length) => [.. Encoding.ASCII.GetBytes(tag), 0, 0, 0, 0, 0, 0, 0, start, 0, 0, 0, length];

    private static byte[] Of(string content, string resources, string first, string second)
    {
        string[] objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 600]/Contents 4 0 R/Resources<<{resources}>>>>",
            $"<</Length {content.Length}>>\nstream\n{content}\nendstream",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
            first,
            second,
        ];
        var file = new StringBuilder("%PDF-1.7\n");
        var table = new StringBuilder($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var (at, body) in objects.Index())
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Length:0000000000} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{at + 1} 0 obj\n{body}\nendobj\n");
        }

        var end = $"trailer\n<</Size {objects.Length + 1}/Root 1 0 R>>\nstartxref\n{file.Length}\n%%EOF";
        return Encoding.Latin1.GetBytes($"{file}{table}{end}");
    }
}
