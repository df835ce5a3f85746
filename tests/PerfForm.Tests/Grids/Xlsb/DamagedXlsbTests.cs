using PerfForm.Core.Grids;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Grids.Xlsb;

public sealed class DamagedXlsbTests
{
    [Fact]
    public void A_record_longer_than_its_part_is_damage() =>
        AssertDamaged(new BinaryPart().Raw(0x00, 0xFF, 0xFF, 0xFF, 0x7F));

    [Fact]
    public void A_part_that_ends_within_a_record_is_damage() => AssertDamaged(new BinaryPart().Raw(0x9C));

    [Fact]
    public void A_text_longer_than_its_record_is_damage() =>
        AssertDamaged(new BinaryPart().Row(0).Cell(6, 0, 0, 0x7FFFFFFFU, (ushort)0x7532));

    [Fact]
    public void A_shared_text_that_is_not_there_is_damage() => AssertDamaged(new BinaryPart().Row(0).Cell(7, 0, 0, 2U));

    [Fact]
    public void A_cell_out_of_the_sheet_is_damage()
    {
        AssertDamaged(new BinaryPart().Cell(4, 0, 0, (byte)1));
        AssertDamaged(new BinaryPart().Row(1 << 20).Cell(4, 0, 0, (byte)1));
        AssertDamaged(new BinaryPart().Row(0).Cell(4, 1 << 14, 0, (byte)1));
    }

    [Fact]
    public void Damage_becomes_one_diagnostic()
    {
        var document = Imported.Bytes(new BinaryWorkbook().With(new BinaryPart().Raw(0x9C)), "damaged.xlsb");

        Assert.Equal("PF009", Assert.Single(document.Diagnostics).Kind.Code);
    }

    [Fact]
    public void However_a_sheet_is_cut_or_changed_reading_ends()
    {
        var sheet = new BinaryPart().Row(0).Cell(6, 0, 0, "年度目标").Cell(5, 1, 1, 0.5).Row(1).Cell(7, 0, 0, 1U).Record(176, 0U, 0U, 0U, 3U).Bytes;
        for (var at = 0; at < sheet.Length; at++)
        {
            foreach (var value in (byte[])[0x00, 0x7F, 0x80, 0xFF])
            {
                var changed = sheet.ToArray();
                changed[at] = value;
                _ = Record.Exception(() => BinaryWorkbook.Read(new BinaryPart().Raw(changed)));
            }

            _ = Record.Exception(() => BinaryWorkbook.Read(new BinaryPart().Raw(sheet[..at])));
        }
    }

    private static void AssertDamaged(BinaryPart sheet) =>
        Assert.Throws<InvalidDataException>(() => WorkbookReader.Read(new BinaryWorkbook().With(sheet), "book.xlsb"));
}
