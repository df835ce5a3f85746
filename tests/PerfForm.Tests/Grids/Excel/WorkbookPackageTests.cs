using System.Xml;
using PerfForm.Core.Grids.Excel;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Grids.Excel;

public sealed class WorkbookPackageTests
{
    [Theory]
    [InlineData("worksheets/sheet1.xml", "xl/worksheets/sheet1.xml")]
    [InlineData("/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml")]
    [InlineData("../other/./sheet1.xml", "other/sheet1.xml")]
    [InlineData("worksheets\\sheet1.xml", "xl/worksheets/sheet1.xml")]
    [InlineData("../../../sheet1.xml", "sheet1.xml")]
    public void Targets_are_seen_from_the_workbook(string target, string part)
    {
        using var package = new WorkbookPackage(With(
            $"<Relationships><Relationship Id=\"rId1\" Type=\"http://x/worksheet\" Target=\"{target}\"/></Relationships>"));

        Assert.Equal([new Relationship("rId1", "worksheet", part)], package.RelationshipsOf("workbook.xml"));
    }

    [Fact]
    public void Parts_are_found_whatever_their_case()
    {
        using var package = new WorkbookPackage(new ZipPackage().Add("xl/Workbook.XML", "<a/>").Bytes);

        Assert.NotNull(package.Part("xl/workbook.xml"));
        Assert.Null(package.Part("xl/styles.xml"));
    }

    [Fact]
    public void Document_types_are_refused()
    {
        using var package = new WorkbookPackage(With("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><Relationships>&b;</Relationships>"));

        Assert.Throws<XmlException>(() => package.RelationshipsOf("workbook.xml"));
    }

    private static byte[] With(string relationships) => new ZipPackage().Add("xl/_rels/workbook.xml.rels", relationships).Bytes;
}
