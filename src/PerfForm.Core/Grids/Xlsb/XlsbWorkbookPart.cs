namespace PerfForm.Core.Grids.Xlsb;

/// <summary>The sheets in order and the way dates are counted: [MS-XLSB] Workbook.</summary>
internal sealed class XlsbWorkbookPart
{
    private readonly List<XlsbSheetEntry> _sheets = [];

    /// <summary>The sheets, in the order of their tabs.</summary>
    public IReadOnlyList<XlsbSheetEntry> Sheets => _sheets;

    /// <summary>Whether days are counted from 1904 rather than 1900.</summary>
    public bool Counts1904 { get; private set; }

    /// <summary>Reads the part.</summary>
    public static XlsbWorkbookPart Read(RecordReader records)
    {
        var workbook = new XlsbWorkbookPart();
        while (records.Read())
        {
            switch (records.Id)
            {
                case RecordId.WorkbookProperties:
                    workbook.Counts1904 = (records.Data.UInt32() & 1) != 0;
                    break;
                case RecordId.BundledSheet:
                    workbook._sheets.Add(SheetOf(records.Data));
                    break;
            }
        }

        return workbook;
    }

    private static XlsbSheetEntry SheetOf(RecordData data)
    {
        var visibility = data.UInt32() switch
        {
            1 => SheetVisibility.Hidden,
            2 => SheetVisibility.VeryHidden,
            _ => SheetVisibility.Visible,
        };
        _ = data.UInt32();
        var relationshipId = data.Text();
        return new XlsbSheetEntry(data.Text(), relationshipId, visibility);
    }
}
