using PerfForm.Core.Grids.Excel;
using static System.Buffers.Binary.BinaryPrimitives;

namespace PerfForm.Core.Grids.Xls;

/// <summary>The error cells of .xls, from Excel 5 on: [MS-XLS]. Locked and odd files have none rather than fail.</summary>
internal static class BinaryErrors
{
    private const int Formula = 0x0006;
    private const int EndOfSubstream = 0x000A;
    private const int FilePass = 0x002F;
    private const int BoundSheet = 0x0085;
    private const int BoolErr = 0x0205;
    private const int BeginOfSubstream = 0x0809;
    private const byte Worksheet = 0;
    private const byte ErrorResult = 2;

    /// <summary>The cells of each worksheet, in the order of the tabs.</summary>
    public static List<List<ErrorCell>> Find(byte[] content)
    {
        var sheets = new List<List<ErrorCell>>();
        if ((CompoundFile.ReadStream(content, "Workbook") ?? CompoundFile.ReadStream(content, "Book")) is { } stream)
        {
            foreach (var start in SheetStarts(stream))
            {
                sheets.Add(start < stream.Length ? CellsFrom(stream.AsSpan((int)start)) : []);
            }
        }

        return sheets;
    }

    /// <summary>Where the worksheets begin in the stream, in the order of the tabs; none where it is locked.</summary>
    /// <remarks>[MS-XLS] BoundSheet8: the place of the sheet in the stream, in 4 bytes; its visibility; its type. Charts and macros are passed over.</remarks>
    public static List<uint> SheetStarts(byte[] stream)
    {
        var starts = new List<uint>();
        var records = new BinaryRecords(stream);
        while (records.Read() && records.Id != EndOfSubstream)
        {
            if (records.Id == FilePass)
            {
                return [];
            }

            if (records.Id == BoundSheet && records.Data is [_, _, _, _, _, Worksheet, ..])
            {
                starts.Add(ReadUInt32LittleEndian(records.Data));
            }
        }

        return starts;
    }

    // Charts in the sheet are substreams of their own within its substream, and keep copies of cells.
    private static List<ErrorCell> CellsFrom(ReadOnlySpan<byte> substream)
    {
        var cells = new List<ErrorCell>();
        var depth = 0;
        var records = new BinaryRecords(substream);
        while (records.Read())
        {
            depth += records.Id switch { BeginOfSubstream => 1, EndOfSubstream => -1, _ => 0 };
            if (depth <= 0)
            {
                break;
            }

            if (depth == 1 && ErrorCode(records.Id, records.Data) is { } code)
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
