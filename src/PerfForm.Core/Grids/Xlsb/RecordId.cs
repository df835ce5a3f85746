namespace PerfForm.Core.Grids.Xlsb;

/// <summary>The records that hold what a person sees: [MS-XLSB] Record Enumeration. All others are passed over.</summary>
internal static class RecordId
{
    public const int RowHeader = 0;

    public const int Blank = 1;
    public const int Rk = 2;
    public const int Error = 3;
    public const int Bool = 4;
    public const int Real = 5;
    public const int Text = 6;
    public const int SharedText = 7;
    public const int FormulaText = 8;
    public const int FormulaReal = 9;
    public const int FormulaBool = 10;
    public const int FormulaError = 11;
    public const int RichText = 62;

    // Cells without a column of their own: they stand right of the cell before.
    public const int ShortBlank = 12;
    public const int ShortRk = 13;
    public const int ShortError = 14;
    public const int ShortBool = 15;
    public const int ShortReal = 16;
    public const int ShortText = 17;
    public const int ShortSharedText = 18;
    public const int ShortRichText = 61;

    public const int SharedStringItem = 19;
    public const int Format = 44;
    public const int ExtendedFormat = 47;
    public const int ColumnInfo = 60;
    public const int WorkbookProperties = 153;
    public const int BundledSheet = 156;
    public const int MergedCells = 176;
    public const int BeginCellFormats = 617;
    public const int EndCellFormats = 618;
}
