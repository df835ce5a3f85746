using PerfForm.Core.Model;
using PerfForm.Tests.Filling;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Proportion;

/// <summary>Forms are filled in in time in proportion to what they hold.</summary>
public sealed class FillTests
{
    private static readonly Document Sample = Imported.Bytes(SmallForm.Csv(1), "a.csv");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Levels_that_the_form_does_not_print(bool areFirst) => Effort.IsInProportion(
        count => Of(Enumerable.Range(0, count).Select(number => areFirst
            ? One with { Level1 = One.Level1! with { Name = $"第{number}类指标" } }
            : One with { Level2 = One.Level2! with { Name = $"第{number}类指标" } })),
        400,
        document => Filled.Of("mof-2021", document));

    [Fact]
    public void Indicators() => Effort.IsInProportion(
        count => Of(Enumerable.Repeat(One, count)), 400, document => Filled.Of("mof-2021", document));

    [Fact]
    public void Forms() => Effort.IsInProportion(
        count => Sample with { Forms = [.. Enumerable.Repeat(Sample.Forms[0], count)] }, 150, document => Filled.Of("mof-2021", document));

    [Fact]
    public void A_text_that_is_longer_than_a_cell_is_told_of()
    {
        var document = Of([One with { Name = One.Name! with { Value = new string('长', 40_000) } }]);
        Assert.Contains(Filled.Of("mof-2021", document).Left, left => left.Pointer.EndsWith("/indicators/0/name", StringComparison.Ordinal));
    }

    private static Indicator One => Sample.Forms[0].Indicators[0];

    private static Document Of(IEnumerable<Indicator> indicators) => Sample with { Forms = [Sample.Forms[0] with { Indicators = [.. indicators] }] };
}
