using System.Buffers.Binary;

namespace PerfForm.Core.Grids.Xls;

/// <summary>Walks over the records of a workbook stream: [MS-XLS] Record. An id and a length of 2 bytes each, then as many bytes.</summary>
internal ref struct BinaryRecords
{
    private const int HeaderSize = 4;
    private ReadOnlySpan<byte> _rest;

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
}
