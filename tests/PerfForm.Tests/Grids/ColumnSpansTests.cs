using PerfForm.Core.Grids;

namespace PerfForm.Tests.Grids;

public sealed class ColumnSpansTests
{
    [Fact]
    public void Spans_in_any_order_and_over_one_another_hold_what_each_holds()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var spans = new ColumnSpans();
            var held = new HashSet<int>();
            for (var i = random.Next(8); i >= 0; i--)
            {
                var (first, last) = (random.Next(30), random.Next(30));
                spans.Add(first, last);
                held.UnionWith(Enumerable.Range(first, Math.Max(0, last - first + 1)));
            }

            Assert.Equal(held.Order(), Enumerable.Range(-1, 40).Where(spans.Contains));
        }
    }
}
