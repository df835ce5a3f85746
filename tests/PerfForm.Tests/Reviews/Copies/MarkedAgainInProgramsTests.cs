using System.Xml.Linq;
using PerfForm.Core.Diagnostics;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Reviews.Copies;

/// <summary>A copy that another program saved before it is marked again.</summary>
public sealed class MarkedAgainInProgramsTests
{
    private const string Form = "项目 '一' & 二";

    private static readonly byte[] First = Copied.With(
        Copied.Rich, Copied.Finding(Form, "E8"), Copied.Finding(Form, "B5", Severity.Warning), Copied.Finding(Form, "E9"), Copied.Finding("第二张", "B3"));

    [Fact]
    public void A_copy_that_another_library_saved_gets_one_sheet_of_opinions()
    {
        // It does not save a fill that says nothing.
        var whole = Copied.Edited(First, "xl/styles.xml", text =>
            text.Replace("<patternFill/>", "<patternFill patternType=\"none\"/>", StringComparison.Ordinal));
        var saved = new MemoryStream();
        OpenedCopy.Of(whole).SaveAs(saved);
        AssertMarkedAgain(saved.ToArray());
    }

    [OfficeFact]
    public void A_copy_that_LibreOffice_saved_gets_one_sheet_of_opinions()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("in"));
        var file = Path.Combine(folder.File("in"), "a.xlsm");
        File.WriteAllBytes(file, First);
        LibreOffice.Convert(folder, "xlsx", file);
        Assert.Contains("另一条批注", AssertMarkedAgain(File.ReadAllBytes(folder.File("a.xlsx"))), StringComparison.Ordinal);
    }

    private static string AssertMarkedAgain(byte[] saved)
    {
        var again = Copied.With(saved, Copied.Finding(Form, "E9", message: "还不对"));
        Assert.Equal(new PackageSheets(First).Names, new PackageSheets(again).Names);
        var content = new PackageContent(again);
        string[] parts =
            [.. content.Names.Where(part => part.Contains("omment", StringComparison.Ordinal) || part.EndsWith(".vml", StringComparison.Ordinal))];
        var (said, drawn) = (
            string.Concat(parts.Where(part => part.EndsWith(".xml", StringComparison.Ordinal)).Select(content.Text)),
            string.Concat(parts.Where(part => part.EndsWith(".vml", StringComparison.Ordinal)).Select(content.Text)));
        Assert.Contains("还不对", said, StringComparison.Ordinal);
        Assert.DoesNotContain("必须改：不对", said, StringComparison.Ordinal);
        Assert.Contains("按实际填写", said, StringComparison.Ordinal);
        Assert.Equal(said.Split("authorId=").Length, drawn.Split("ObjectType=\"Note\"").Length);
        Assert.False(IsFilled(again, "B5"));
        Assert.True(IsFilled(again, "E9"));
        return said;
    }

    private static bool IsFilled(byte[] workbook, string cell)
    {
        var content = new PackageContent(workbook);
        var at = new PackageSheets(workbook).Names.ToList().IndexOf(Form);
        var relationship = XElement.Parse(content.Text("xl/workbook.xml").TrimStart('\uFEFF')).Descendants()
            .Where(element => element.Name.LocalName == "sheet").ElementAt(at).Attributes().Single(attribute => attribute.Name.LocalName == "id").Value;
        var target = XElement.Parse(content.Text("xl/_rels/workbook.xml.rels").TrimStart('\uFEFF')).Elements()
            .Single(element => (string?)element.Attribute("Id") == relationship).Attribute("Target")!.Value;
        var part = target.StartsWith('/') ? target[1..] : $"xl/{target}";
        var styles = XElement.Parse(content.Text("xl/styles.xml").TrimStart('\uFEFF'));
        var style = (int)XElement.Parse(content.Text(part).TrimStart('\uFEFF')).Descendants()
            .Single(element => element.Name.LocalName == "c" && (string?)element.Attribute("r") == cell).Attribute("s")!;
        var format = Child(styles, "cellXfs", style);
        var pattern = Child(styles, "fills", (int)format.Attribute("fillId")!).Elements().Single();
        return (string?)pattern.Attribute("patternType") == "solid";
    }

    private static XElement Child(XElement styles, string list, int number) =>
        styles.Elements().Single(element => element.Name.LocalName == list).Elements().ElementAt(number);
}
