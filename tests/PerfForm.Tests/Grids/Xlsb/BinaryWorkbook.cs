using PerfForm.Core.Grids;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Grids.Xlsb;

/// <summary>A small .xlsb with one sheet, Sheet1, and the formats of the tests.</summary>
internal sealed class BinaryWorkbook
{
    public const uint General = 0;
    public const uint Percent = 1;
    public const uint Date = 2;
    public const uint ChineseMonth = 3;
    public const uint Times = 4;
    public const uint Elapsed = 5;

    public uint Properties { get; init; }

    public uint Visibility { get; init; }

    /// <summary>The name of a further sheet that has no part; null for none.</summary>
    public string? EmptySheet { get; init; }

    public static Grid Read(BinaryPart sheet) => new BinaryWorkbook().ReadSheet(sheet);

    public Grid ReadSheet(BinaryPart sheet) => Assert.Single(WorkbookReader.Read(With(sheet), "book.xlsb").Grids);

    public byte[] With(BinaryPart sheet) => new ZipPackage()
        .Add("xl/workbook.bin", Workbook().Bytes)
        .Add("xl/_rels/workbook.bin.rels", """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
              <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.bin"/>
              <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.bin"/>
              <Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="/xl/sharedStrings.bin"/>
            </Relationships>
            """)
        .Add("xl/styles.bin", Styles().Bytes)
        .Add("xl/sharedStrings.bin", new BinaryPart().Record(19, (byte)0, "产出指标").Record(19, (byte)1, "效益指标", 1U, 0U).Bytes)
        .Add("xl/worksheets/sheet1.bin", sheet.Bytes)
        .Bytes;

    private BinaryPart Workbook()
    {
        var part = new BinaryPart().Record(153, Properties).Record(156, Visibility, 1U, "rId1", "Sheet1");
        return EmptySheet is null ? part : part.Record(156, 0U, 2U, "rId9", EmptySheet);
    }

    private static BinaryPart Styles()
    {
        var part = new BinaryPart().Record(44, (ushort)176, "0\"次/天\"").Record(44, (ushort)177, "[h]:mm");
        part.Record(47, (ushort)0xFFFF, (ushort)14).Record(617, 6U);
        foreach (var format in (ushort[])[0, 9, 14, 57, 176, 177])
        {
            part.Record(47, (ushort)0, format, 0U, 0U, 0U);
        }

        return part.Record(618);
    }
}
