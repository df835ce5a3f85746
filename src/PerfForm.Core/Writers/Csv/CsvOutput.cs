using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace PerfForm.Core.Writers.Csv;

/// <summary>A CSV table in a stream.</summary>
internal static class CsvOutput
{
    /// <summary>Writes a header and rows as UTF-8; leaves the stream open.</summary>
    public static void Write(Stream output, IEnumerable<string> header, IEnumerable<IEnumerable<CsvField>> rows)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        using var csv = new CsvWriter(text, configuration, leaveOpen: true);
        foreach (var row in rows.Prepend(header.Select(name => new CsvField(name))))
        {
            foreach (var field in row)
            {
                csv.WriteField(field.Written);
            }

            csv.NextRecord();
        }
    }
}
