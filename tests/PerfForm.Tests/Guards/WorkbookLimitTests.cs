using PerfForm.Core;
using PerfForm.Core.Guards;
using PerfForm.Core.Intake;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Guards;

public sealed class WorkbookLimitTests
{
    [Theory]
    [InlineData("max-cells=100")]
    [InlineData("max-places=500")]
    [InlineData("max-text-length=20")]
    [InlineData("max-merged-areas=10")]
    [InlineData("max-file-bytes=1000")]
    public void Each_limit_of_workbooks_has_a_message_of_its_own(string limit)
    {
        var (reading, most) = ReadingLimit.Parse(limit)!.Value;
        var file = FoundFile.Of("a.xlsx", File.ReadAllBytes(Fixture.Workbook));
        var document = new Pipeline().Import(file, settings: null, ReadingLimits.Default.With(reading, most));
        var told = Assert.Single(document.Diagnostics);
        Assert.Equal("PF011", told.Kind.Code);
        Assert.Contains(limit, told.Message.English, StringComparison.Ordinal);
        Assert.Contains(limit, told.Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_type_in_a_workbook_is_refused()
    {
        const string Xml =
            """<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname"><!ENTITY b "bbbbbbbbbb">]>"""
            + """<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>"""
            + """<row r="1"><c r="A1" t="inlineStr"><is><t>&a;&b;</t></is></c></row></sheetData></worksheet>""";
        var package = new ZipPackage();
        using (var archive = System.IO.Compression.ZipFile.OpenRead(Fixture.Workbook))
        {
            foreach (var entry in archive.Entries)
            {
                using var stream = entry.Open();
                using var content = new MemoryStream();
                stream.CopyTo(content);
                _ = entry.FullName == "xl/worksheets/sheet1.xml" ? package.Add(entry.FullName, Xml) : package.Add(entry.FullName, content.ToArray());
            }
        }

        var document = new Pipeline().Import(FoundFile.Of("a.xlsx", package.Bytes));
        Assert.Equal("PF009", Assert.Single(document.Diagnostics).Kind.Code);
    }
}
