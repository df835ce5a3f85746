using PerfForm.Core.Grids.Xls;

namespace PerfForm.Tests.Grids.Xls;

public sealed class SectorChainTests
{
    private const uint End = 0xFFFFFFFE;

    [Fact]
    public void A_chain_is_read_in_its_order() => Assert.Equal([5, 6, 1, 2, 3, 4], Follow(2, 1, End, 0));

    [Fact]
    public void The_last_sector_may_be_cut_short() => Assert.Equal([1, 2, 7], Follow(0, 3, 0, 0, End));

    [Fact]
    public void A_chain_that_comes_back_to_itself_is_none() => Assert.Null(Follow(0, 1, 0, End));

    [Fact]
    public void A_chain_that_leaves_the_sectors_is_none() => Assert.Null(Follow(0, 9, End, End));

    [Fact]
    public void A_chain_that_leaves_the_table_is_none() => Assert.Null(Follow(2, End));

    private static byte[]? Follow(uint first, params uint[] table) =>
        SectorChain.Follow(first, [1, 2, 3, 4, 5, 6, 7], sectorSize: 2, table.SelectMany(BitConverter.GetBytes).ToArray());
}
