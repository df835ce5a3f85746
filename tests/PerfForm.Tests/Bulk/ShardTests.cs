using PerfForm.Core.Bulk;

namespace PerfForm.Tests.Bulk;

public sealed class ShardTests
{
    [Theory]
    [InlineData("1/1", true)]
    [InlineData("2/8", true)]
    [InlineData("0/8", false)]
    [InlineData("9/8", false)]
    [InlineData("2", false)]
    [InlineData("-1/2", false)]
    [InlineData("a/b", false)]
    public void A_part_is_written_as_its_number_of_how_many(string text, bool isPart) => Assert.Equal(isPart, Shard.Parse(text) is not null);

    [Fact]
    public void Every_content_falls_to_exactly_one_part_and_they_are_about_as_large()
    {
        var counts = new int[5];
        for (var i = 0; i < 5000; i++)
        {
            var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(BitConverter.GetBytes(i)));
            var holding = Enumerable.Range(1, 5).Where(part => new Shard(part, 5).Holds(hash)).ToList();
            counts[Assert.Single(holding) - 1]++;
        }

        Assert.All(counts, count => Assert.InRange(count, 850, 1150));
    }
}
