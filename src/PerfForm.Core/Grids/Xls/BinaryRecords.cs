using System.Buffers.Binary;

namespace PerfForm.Core.Grids.Xls;

/// <summary>Walks over the records of a workbook stream: [MS-XLS] Record. An id and a length of 2 bytes each, then as many bytes.</summary>
internal ref struct BinaryRecords
{
    /// <summary>Ends a substream: a sheet, a chart, the workbook's own part.</summary>
    public const int EndOfSubstream = 0x000A;

    private const int BeginOfSubstream = 0x0809;
    private const int HeaderSize = 4;
    private ReadOnlySpan<byte> _rest;
    private int _depth;

    public BinaryRecords(ReadOnlySpan<byte> records) => _rest = records;

    /// <summary>The record's id.</summary>
    public int Id { get; private set; }

    /// <summary>The record's data.</summary>
    public ReadOnlySpan<byte> Data { get; private set; }

    /// <summary>Goes to the next record; false at the end, and where a record is cut short.</summary>
    public bool Read()
    {
        if (_rest.Length < HeaderSize)
        {
            return false;
        }

        Id = BinaryPrimitives.ReadUInt16LittleEndian(_rest);
        var end = HeaderSize + BinaryPrimitives.ReadUInt16LittleEndian(_rest[2..]);
        if (end > _rest.Length)
        {
            return false;
        }

        Data = _rest[HeaderSize..end];
        _rest = _rest[end..];
        return true;
    }

    /// <summary>Goes to the next record of a sheet's own; false at its end. Charts in it are substreams within its own, and keep copies of cells.</summary>
    public bool ReadOwn()
    {
        while (Read())
        {
            _depth += Id switch { BeginOfSubstream => 1, EndOfSubstream => -1, _ => 0 };
            if (_depth <= 1)
            {
                return _depth == 1;
            }
        }

        return false;
    }
}
