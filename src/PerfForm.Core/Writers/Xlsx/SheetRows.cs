using System.Globalization;
using System.Xml;
using PerfForm.Core.Grids;
using PerfForm.Core.Model.Contract;
using PerfForm.Core.Writers.Tables;

namespace PerfForm.Core.Writers.Xlsx;

/// <summary>Streams rows into the XML of a worksheet, behind those that are there.</summary>
internal static class SheetRows
{
    private const string SheetData = "sheetData";

    // Behind the header.
    private const int FirstRow = 2;

    /// <summary>Copies the sheet with the rows.</summary>
    public static void Insert(Stream source, Stream target, DocumentTable table, IEnumerable<TableValue[]> rows)
    {
        using var reader = XmlReader.Create(source);
        using var writer = XmlWriter.Create(target, new XmlWriterSettings { CloseOutput = false });
        reader.MoveToContent();
        var space = reader.NamespaceURI;
        writer.WriteStartElement(reader.Prefix, reader.LocalName, space);
        writer.WriteAttributes(reader, defattr: false);
        reader.Read();
        while (reader.NodeType != XmlNodeType.EndElement)
        {
            if (reader.LocalName == SheetData)
            {
                WriteData(reader, writer, table, rows, space);
            }
            else
            {
                writer.WriteNode(reader, defattr: false);
            }
        }

        writer.WriteEndElement();
    }

    private static void WriteData(XmlReader reader, XmlWriter writer, DocumentTable table, IEnumerable<TableValue[]> rows, string space)
    {
        writer.WriteStartElement(SheetData, space);
        var isEmpty = reader.IsEmptyElement;
        reader.Read();
        while (!isEmpty && reader.NodeType != XmlNodeType.EndElement)
        {
            writer.WriteNode(reader, defattr: false);
        }

        if (!isEmpty)
        {
            reader.Read();
        }

        var columns = table.Columns.Select((_, column) => CellAddress.ColumnLetters(column)).ToList();
        var number = FirstRow;
        foreach (var row in rows)
        {
            var name = number++.ToString(CultureInfo.InvariantCulture);
            writer.WriteStartElement("row", space);
            writer.WriteAttributeString("r", name);
            for (var column = 0; column < row.Length; column++)
            {
                if (row[column].Number is not null || !string.IsNullOrEmpty(row[column].Text))
                {
                    WriteCell(writer, columns[column] + name, row[column], table.Columns[column].Type, space);
                }
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static void WriteCell(XmlWriter writer, string address, TableValue value, ColumnType type, string space)
    {
        writer.WriteStartElement("c", space);
        writer.WriteAttributeString("r", address);
        if (value.Number is { } number)
        {
            writer.WriteElementString("v", space, number.ToString(CultureInfo.InvariantCulture));
        }
        else if (type == ColumnType.Truth)
        {
            writer.WriteAttributeString("t", "b");
            writer.WriteElementString("v", space, "1");
        }
        else
        {
            writer.WriteAttributeString("t", "inlineStr");
            writer.WriteStartElement("is", space);
            writer.WriteStartElement("t", space);
            writer.WriteAttributeString("xml", "space", ns: null, "preserve");
            writer.WriteString(CellText.Of(value.Text!));
            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }
}
