using System.Text;
using PerfForm.Core.Diagnostics;
using PerfForm.Tests.Support;
using PerfForm.Tests.Twins;

namespace PerfForm.Tests.Grids.Html;

public sealed class HtmlTwinTests
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_same_forms_in_a_web_page_give_the_same_facts(bool hasEndTags)
    {
        var document = Twin.AssertSame(Encoding.UTF8.GetBytes(HtmlFile.Of(Twin.Grids, "utf-8", hasEndTags)), "declaration-2020.html");

        Assert.Equal("html", document.Source.Format?.Name);
        Assert.DoesNotContain(document.Diagnostics, diagnostic => diagnostic.Kind == Reading.ExtensionMisleads);
    }

    [Fact]
    public void A_web_page_in_gbk_under_the_name_of_a_workbook_is_read_and_said()
    {
        var document = Imported.Bytes(Gb18030.GetBytes(HtmlFile.Of(Twin.Grids, "gb2312")), "declaration-2020.xls");

        Assert.Equal("html", document.Source.Format?.Name);
        Assert.Equal(7, document.Forms.Count);
        Assert.Contains(document.Diagnostics, diagnostic => diagnostic.Kind == Reading.ExtensionMisleads);
    }

    [Theory]
    [InlineData("base64")]
    [InlineData("quoted-printable")]
    [InlineData("8bit")]
    public void The_same_forms_in_a_single_file_page_give_the_same_facts(string coding)
    {
        var page = Gb18030.GetBytes(HtmlFile.Of(Twin.Grids, "utf-8"));
        var body = coding switch
        {
            "base64" => Convert.ToBase64String(page, Base64FormattingOptions.InsertLineBreaks),
            "8bit" => Encoding.Latin1.GetString(page),
            _ => string.Concat(page.Select((b, at) => (b is >= 33 and < 127 and not 61 ? ((char)b).ToString() : $"={b:X2}")
                + (at % 60 == 59 ? "=\r\n" : string.Empty))),
        };
        var message = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"----=_b\"\r\n\r\nThis is a page.\r\n\r\n"
            + "------=_b\r\nContent-Location: file:///C:/a.htm\r\nContent-Transfer-Encoding: "
                + coding + "\r\nContent-Type: text/html; charset=\"gb2312\"\r\n\r\n"
            + body + "\r\n\r\n------=_b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------=_b--";

        var document = Twin.AssertSame(Encoding.Latin1.GetBytes(message), "declaration-2020.mht");
        Assert.Equal("mht", document.Source.Format?.Name);
    }
}
