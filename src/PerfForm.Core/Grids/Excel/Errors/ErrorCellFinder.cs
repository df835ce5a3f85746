namespace PerfForm.Core.Grids.Excel.Errors;

/// <summary>Finds the cells with error values, because ExcelDataReader 3.6.0 passes over them without a word.</summary>
internal static class ErrorCellFinder
{
    /// <summary>A list of cells for each sheet, in the order in which ExcelDataReader gives the sheets; no lists where the workbook is not open to reading.</summary>
    public static List<List<ErrorCell>> Find(byte[] content, SourceFormat format)
    {
        if (format == SourceFormat.Xls)
        {
            return BinaryErrors.Find(content);
        }

        // A locked .xlsx is a compound file: not a package.
        return content.AsSpan().StartsWith("PK"u8) ? PackageErrors.Find(content) : [];
    }
}
