using System.Globalization;
using System.Xml;
using PerfForm.Core.Filling.Values;
using PerfForm.Core.Grids;
using PerfForm.Core.Grids.Xlsx;
using CellText = PerfForm.Core.Writers.Xlsx.CellText;

namespace PerfForm.Core.Filling.Templates;

/// <summary>Writes cells of a sheet part: numbers, and texts in the cells themselves.</summary>
internal static class SheetCellWriter
{
    /// <summary>Writes a cell.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="prefix">The prefix of the part's elements.</param>
    /// <param name="address">Its place.</param>
    /// <param name="style">Its style; null for none.</param>
    /// <param name="value">What it holds; null for nothing.</param>
    public static void Write(XmlWriter output, string prefix, CellAddress address, string? style, FormValue? value)
    {
        output.WriteStartElement(prefix, "c", PartXml.Main);
        output.WriteAttributeString("r", address.ToString());
        if (style is not null)
        {
            output.WriteAttributeString("s", style);
        }

        if (value?.Number is { } number)
        {
            output.WriteElementString(prefix, "v", PartXml.Main, number.ToString(CultureInfo.InvariantCulture));
        }
        else if (value is not null)
        {
            output.WriteAttributeString("t", "inlineStr");
            output.WriteStartElement(prefix, "is", PartXml.Main);
            output.WriteStartElement(prefix, "t", PartXml.Main);
            output.WriteAttributeString("xml", "space", "http://www.w3.org/XML/1998/namespace", "preserve");
            output.WriteString(CellText.Of(value.Text));
            output.WriteEndElement();
            output.WriteEndElement();
        }

        output.WriteEndElement();
    }
}
