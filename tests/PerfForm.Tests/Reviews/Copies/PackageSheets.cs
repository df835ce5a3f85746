using System.Xml.Linq;

namespace PerfForm.Tests.Reviews.Copies;

/// <summary>The sheets of a workbook, by the workbook part.</summary>
internal sealed class PackageSheets(byte[] package)
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly XElement _workbook = XElement.Parse(new PackageContent(package).Text("xl/workbook.xml").TrimStart('\uFEFF'));

    /// <summary>Their names, in order.</summary>
    public IReadOnlyList<string> Names => [.. _workbook.Element(Main + "sheets")!.Elements().Select(sheet => (string)sheet.Attribute("name")!)];

    public string First => Names[0];

    /// <summary>Names of areas that belong to a sheet, as <c>sheet: name</c>.</summary>
    public IReadOnlyList<string> LocalNames =>
    [
        .. _workbook.Descendants(Main + "definedName")
            .Where(name => name.Attribute("localSheetId") is not null)
            .Select(name => $"{Names[(int)name.Attribute("localSheetId")!]}: {(string)name.Attribute("name")!} {name.Value}"),
    ];

    /// <summary>The sheet that is shown when the workbook is opened.</summary>
    public string Shown => Names[(int?)_workbook.Descendants(Main + "workbookView").FirstOrDefault()?.Attribute("activeTab") ?? 0];
}
