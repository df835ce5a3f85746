using System.Text;
using PerfForm.Core.Grids;
using PerfForm.Core.Grids.Delimited;
using PerfForm.Core.Guards;

namespace PerfForm.Tests.Grids.Delimited;

public sealed class DelimitedContainerTests
{
    [Fact]
    public void Quoted_fields_may_hold_delimiters_quotes_and_line_breaks()
    {
        var grid = Read("名称,内容\n甲,\"做1,000次,\n\"\"好\"\"\"\n");
        Assert.Equal("做1,000次,\n\"好\"", grid.At(1, 1)!.Text);
    }

    [Fact]
    public void Bare_quotes_in_tab_separated_text_are_text()
    {
        var grid = Read("名称\t值\n编制\"建议\"报告\t1份\n\"建议\"报告采纳率\t≥50%\n");
        Assert.Equal("编制\"建议\"报告", grid.At(1, 0)!.Text);
        Assert.Equal("\"建议\"报告采纳率", grid.At(2, 0)!.Text);
    }

    [Fact]
    public void A_cell_is_addressed_by_its_line() => Assert.Equal("B4", Read("\n\n甲\t乙\n\t丙\n").Cells[^1].Address.ToString());

    [Theory]
    [InlineData("甲\t乙\n丙\t丁\n", true)]
    [InlineData("甲\t乙\n丙\t丁\t戊\n", false)]
    [InlineData("甲,乙\n丙\n", true)]
    public void Columns_are_trusted_only_where_rows_are_even(string text, bool hasTrueColumns) => Assert.Equal(hasTrueColumns, Read(text).HasTrueColumns);

    [Theory]
    [InlineData("甲;乙\n丙;丁", ';')]
    [InlineData("甲|乙\n丙|丁", '|')]
    [InlineData("甲\t乙, 做, 好\n丙, 做\t丁", '\t')]
    [InlineData("甲", '\t')]
    public void The_delimiter_is_found(string text, char delimiter) => Assert.Equal(delimiter, DelimiterDetector.Detect(text));

    private static Grid Read(string text) =>
        Assert.Single(new DelimitedContainer().Read(Encoding.UTF8.GetBytes(text), DelimitedContainer.Txt, "t", new CellMeter(ReadingLimits.Default)));
}
