using System.Text;
using PerfForm.Core.Grids;
using PerfForm.Core.Grids.Delimited;
using PerfForm.Core.Guards;

namespace PerfForm.Tests.Grids.Delimited;

public sealed class MeasuredTextTests
{
    private static readonly ReadingLimits Few = ReadingLimits.Default.With(ReadingLimit.Cells, 100);

    // More than the parser takes at once.
    private const int Many = 20_000;

    [Theory]
    [InlineData(",")]
    [InlineData(",\"\n\"")]
    public void A_record_with_too_many_fields_is_refused(string field) =>
        Assert.Throws<LimitExceededException>(() => Read(string.Concat(Enumerable.Repeat(field, Many)), Few));

    [Fact]
    public void It_is_refused_before_its_fields_are_made()
    {
        var text = new string(',', 3_000_000);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<LimitExceededException>(() => Read(text, ReadingLimits.Default.With(ReadingLimit.Cells, 10_000)));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20_000_000);
    }

    [Fact]
    public void Cells_are_counted_while_they_are_read()
    {
        var text = string.Concat(Enumerable.Repeat("1,1\n", 500_000));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<LimitExceededException>(() => Read(text, Few));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10_000_000);
    }

    [Fact]
    public void Empty_fields_of_many_lines_are_no_cells() =>
        Assert.Single(Read("甲" + string.Concat(Enumerable.Repeat(",,,,,,,,\n", Many)), Few).Cells);

    [Fact]
    public void A_quote_that_is_never_closed_makes_no_text_too_long()
    {
        var text = "\"甲\"乙,\"" + string.Concat(Enumerable.Repeat("丙,丁\n", 20));
        Assert.Equal(41, Read(text, ReadingLimits.Default.With(ReadingLimit.TextLength, 30)).Cells.Count);
    }

    private static Grid Read(string text, ReadingLimits limits) =>
        Assert.Single(new DelimitedContainer().Read(Encoding.UTF8.GetBytes(text), DelimitedContainer.Txt, "t", new CellMeter(limits)));
}
