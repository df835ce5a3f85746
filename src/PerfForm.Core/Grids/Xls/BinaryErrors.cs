using PerfForm.Core.Grids.Excel;
using static System.Buffers.Binary.BinaryPrimitives;

namespace PerfForm.Core.Grids.Xls;

/// <summary>The error cells of .xls, from Excel 5 on: [MS-XLS]. Locked and odd files have none rather than fail.</summary>
internal static class BinaryErrors
{
    private const int Formula = 0x0006;
    private const int BoolErr = 0x0205;
    private const byte ErrorResult = 2;

    /// <summary>The cells of each worksheet, in the order of the tabs.</summary>
    public static List<List<ErrorCell>> Find(byte[] content) => BinarySheets.InFile(content, CellsFrom);

    private static List<ErrorCell> CellsFrom(ReadOnlySpan<byte> substream)
    {
        var cells = new List<ErrorCell>();
        var records = new BinaryRecords(substream);
        while (records.ReadOwn())
        {
            if (ErrorCode(records.Id, records.Data) is { } code)
            {
                var address = new CellAddress(ReadUInt16LittleEndian(records.Data), ReadUInt16LittleEndian(records.Data[2..]));
                cells.Add(new ErrorCell(address, ErrorValue.Text(code)));
            }
        }

        return cells;
    }

    // [MS-XLS] BoolErr and Formula: both begin with row, column and format in 2 bytes each.
    private static byte? ErrorCode(int id, ReadOnlySpan<byte> data) => (id, data.Length) switch
    {
        (BoolErr, >= 8) when data[7] != 0 => data[6],
        (Formula, >= 14) when data[6] == ErrorResult && data[12] == 0xFF && data[13] == 0xFF => data[8],
        _ => null,
    };
}
