using PerfForm.Core.Importers.Amounts;
using PerfForm.Core.Text;

namespace PerfForm.Tests.Importers.Amounts;

public sealed class AmountTextTests
{
    [Theory]
    [InlineData("2,866.89", "2866.89", null)]
    [InlineData("98.00", "98.00", null)]
    [InlineData("10000万元", "10000", "万元")]
    [InlineData("￥16", "16", null)]
    [InlineData("７２５．４２", "725.42", null)]
    [InlineData("6923.3552 万元", "6923.3552", "万元")]
    [InlineData("-3.5", "-3.5", null)]
    public void Amounts_are_read_with_their_unit(string text, string number, string? unit) =>
        Assert.Equal(new AmountText(decimal.Parse(number), unit), AmountText.Read(text));

    [Theory]
    [InlineData("预算金额（万元）", "万元")]
    [InlineData("金额单位：元", "元")]
    [InlineData("单位：千元", "千元")]
    [InlineData("单位：百万元", "百万元")]
    [InlineData("单位：人民币亿元", "亿元")]
    [InlineData("单位：美元", null)]
    [InlineData("多元化投入", null)]
    public void Units_of_money_are_whole_words(string text, string? unit) => Assert.Equal(unit, MoneyUnits.In(text) ?? MoneyUnits.InUnitLine(text));

    [Theory]
    [InlineData("待定")]
    [InlineData("1,23.4")]
    [InlineData("约50万元")]
    [InlineData("1.2.3")]
    [InlineData("")]
    public void Anything_else_is_no_amount(string text) => Assert.Null(AmountText.Read(text));
}
