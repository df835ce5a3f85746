using System.Buffers.Binary;
using PerfForm.Core.Grids.Xls;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Grids.Xls;

/// <summary>A header of a compound file that says what no file of its size can have; a library would make room for it.</summary>
public sealed class CompoundHeaderTests
{
    private const int SectorShift = 30;
    private const int MiniSectorShift = 32;

    [Theory]
    [InlineData(SectorShift)]
    [InlineData(MiniSectorShift)]
    public void A_sector_of_a_size_that_there_is_not_is_damage(int at)
    {
        var content = Workbook();
        BinaryPrimitives.WriteUInt16LittleEndian(content.AsSpan(at), ushort.MaxValue);
        AssertDamaged(content);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(44)]
    [InlineData(64)]
    [InlineData(72)]
    public void More_sectors_than_the_file_has_are_damage(int at)
    {
        var content = Workbook();
        BinaryPrimitives.WriteUInt32LittleEndian(content.AsSpan(at), uint.MaxValue);
        AssertDamaged(content);
    }

    [Fact]
    public void A_header_that_a_program_wrote_is_sound() => Assert.True(CompoundFile.HasSoundHeader(Workbook()));

    private static void AssertDamaged(byte[] content)
    {
        Assert.False(CompoundFile.HasSoundHeader(content));
        var diagnostic = Assert.Single(Imported.Bytes(content, "x.xls").Diagnostics);
        Assert.Equal("PF009", diagnostic.Kind.Code);
        Assert.Contains("damaged", diagnostic.Message.English, StringComparison.Ordinal);
    }

    private static byte[] Workbook() => File.ReadAllBytes(Fixture.PathOf("errors.xls"));
}
