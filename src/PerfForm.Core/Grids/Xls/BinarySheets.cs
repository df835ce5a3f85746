using static System.Buffers.Binary.BinaryPrimitives;

namespace PerfForm.Core.Grids.Xls;

/// <summary>The worksheets of .xls, from Excel 5 on: [MS-XLS]. Locked and odd files have none rather than fail.</summary>
internal static class BinarySheets
{
    private const int FilePass = 0x002F;
    private const int BoundSheet = 0x0085;
    private const int Date1904 = 0x0022;
    private const byte Worksheet = 0;

    /// <summary>Reads something of a worksheet.</summary>
    /// <param name="substream">The stream from where the sheet begins; empty where it begins beyond the end.</param>
    public delegate T SheetReader<out T>(ReadOnlySpan<byte> substream);

    /// <summary>What is read of each worksheet of a file, in the order of the tabs.</summary>
    public static List<T> InFile<T>(byte[] content, SheetReader<T> read)
        where T : class =>
        (CompoundFile.ReadStream(content, "Workbook") ?? CompoundFile.ReadStream(content, "Book")) is { } stream ? InStream(stream, read) : [];

    /// <summary>What is read of each worksheet of a workbook stream.</summary>
    public static List<T> InStream<T>(byte[] stream, SheetReader<T> read)
        where T : class
    {
        var sheets = new List<T>();
        foreach (var start in StartsIn(stream))
        {
            sheets.Add(read(start < stream.Length ? stream.AsSpan((int)start) : []));
        }

        return sheets;
    }

    /// <summary>Whether a file counts days from 1904; false where it is locked or odd.</summary>
    public static bool Counts1904(byte[] content)
    {
        var records = new BinaryRecords(CompoundFile.ReadStream(content, "Workbook") ?? CompoundFile.ReadStream(content, "Book") ?? []);
        while (records.Read() && records.Id is not (BinaryRecords.EndOfSubstream or FilePass))
        {
            if (records.Id == Date1904)
            {
                return records.Data is [1, ..];
            }
        }

        return false;
    }

    // [MS-XLS] BoundSheet8: the place of the sheet in the stream, in 4 bytes; its visibility; its type. Charts and macros are passed over.
    private static List<uint> StartsIn(byte[] stream)
    {
        var starts = new List<uint>();
        var records = new BinaryRecords(stream);
        while (records.Read() && records.Id != BinaryRecords.EndOfSubstream)
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
}
