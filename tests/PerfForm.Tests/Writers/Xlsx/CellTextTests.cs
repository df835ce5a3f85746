using PerfForm.Core.Writers.Xlsx;

namespace PerfForm.Tests.Writers.Xlsx;

public sealed class CellTextTests
{
    [Theory]
    [InlineData("大鹏 𠮷\n=1+1", "大鹏 𠮷\n=1+1")]
    [InlineData("a\u000Bb", "a_x000B_b")]
    [InlineData("_x000B_", "_x005F_x000B_")]
    public void What_a_workbook_cannot_hold_is_escaped_as_excel_does(string text, string written) => Assert.Equal(written, CellText.Of(text));

    [Fact]
    public void Half_a_character_is_escaped_too() => Assert.Equal("_xD842_", CellText.Of("\uD842"));

    [Fact]
    public void A_text_that_is_longer_than_a_cell_takes_is_cut_with_a_mark()
    {
        var cut = CellText.Of(new string('长', 40_000));
        Assert.Equal(32_767, cut.Length);
        Assert.EndsWith("长…", cut, StringComparison.Ordinal);
    }
}
