using System.Xml.Linq;
using ClosedXML.Excel;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Reviews.Copies;

/// <summary>A copy as ClosedXML opens it.</summary>
internal static class OpenedCopy
{
    /// <summary>
    /// The workbook, without its pictures, which ClosedXML opens on Windows alone. What Excel writes in old drawings is made the XML that it should be.
    /// </summary>
    public static XLWorkbook Of(byte[] copy)
    {
        var content = new PackageContent(copy);
        var package = new ZipPackage();
        foreach (var part in content.Names)
        {
            if (part.StartsWith("xl/drawings/drawing", StringComparison.Ordinal))
            {
                package.Add(part, WithoutPictures(content.Text(part)));
            }
            else if (part.EndsWith(".vml", StringComparison.Ordinal))
            {
                package.Add(part, content.Text(part).Replace("<br>", "<br/>", StringComparison.Ordinal));
            }
            else
            {
                package.Add(part, content[part]);
            }
        }

        return new XLWorkbook(new MemoryStream(package.Bytes));
    }

    private static string WithoutPictures(string drawing)
    {
        var root = XElement.Parse(drawing);
        root.Elements().Where(anchor => anchor.Elements().Any(element => element.Name.LocalName == "pic")).Remove();
        return root.ToString();
    }
}
