using System.Globalization;
using CsCheck;
using CsvHelper;
using CsvHelper.Configuration;
using PerfForm.Core.Writers.Csv;

namespace PerfForm.Tests.Writers;

public sealed class CsvLineTests
{
    [Theory]
    [InlineData("a,\"b\"", "\"a,\"\"b\"\"\"\n")]
    [InlineData("一\n二", "\"一\n二\"\n")]
    [InlineData("一\r二", "\"一\r二\"\n")]
    [InlineData(" a", "\" a\"\n")]
    [InlineData("", "\n")]
    [InlineData("'=1+1", "'=1+1\n")]
    public void A_field_is_quoted_where_it_must_be(string field, string line) => Assert.Equal(line, Written([field]));

    [Fact]
    public void Another_reader_reads_what_was_written() => Gen.String[Gen.Char["a绩, \"\r\n'"], 0, 8].Array[1, 5].Sample(fields =>
    {
        using var csv = new CsvParser(new StringReader(Written([.. fields, "x"])), new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" });
        Assert.True(csv.Read());
        Assert.Equal([.. fields, "x"], csv.Record!);
        Assert.False(csv.Read());
    });

    private static string Written(string[] fields)
    {
        using var text = new StringWriter();
        CsvLine.Write(text, fields.Select(field => new CsvField(field)));
        return text.ToString();
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("＋1", "'＋1")]
    [InlineData("＠SUM(A1)", "'＠SUM(A1)")]
    [InlineData("－", "－")]
    [InlineData("≥5次", "≥5次")]
    public void A_text_that_a_spreadsheet_would_run_is_written_behind_an_apostrophe(string text, string written) =>
        Assert.Equal(written, CsvField.Text(text).Written);
}
