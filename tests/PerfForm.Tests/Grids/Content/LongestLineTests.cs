using System.Text;
using PerfForm.Core.Grids.Content;
using PerfForm.Core.Guards;

namespace PerfForm.Tests.Grids.Content;

public sealed class LongestLineTests
{
    private static readonly ReadingLimits Few = ReadingLimits.Default.With(ReadingLimit.Cells, 100);

    [Theory]
    [InlineData(',', "utf-8")]
    [InlineData('\t', "utf-8")]
    [InlineData(';', "utf-16")]
    public void A_line_with_too_many_fields_is_refused_by_its_bytes(char mark, string encoding)
    {
        var bytes = Encoding.GetEncoding(encoding).GetBytes("甲\n" + new string(mark, 101));
        Assert.Equal(ReadingLimit.Cells, Assert.Throws<LimitExceededException>(() => LongestLine.Check(bytes, Few)).Limit);
    }

    [Fact]
    public void Many_lines_with_few_fields_are_let_through() =>
        LongestLine.Check(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(new string(',', 99) + "\n", 1_000))), Few);
}
