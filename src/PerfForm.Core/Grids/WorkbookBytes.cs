using PerfForm.Core.Text;

namespace PerfForm.Core.Grids;

/// <summary>A workbook's cells as bytes, and back: what a large run puts away of a file. Read by the same program only.</summary>
internal static class WorkbookBytes
{
    /// <summary>The bytes of a workbook, without its format.</summary>
    public static byte[] Of(Workbook workbook)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write7BitEncodedInt(workbook.Grids.Count);
        foreach (var grid in workbook.Grids)
        {
            Write(grid, writer);
        }

        return bytes.ToArray();
    }

    /// <summary>The workbook of such bytes.</summary>
    /// <param name="bytes">What <see cref="Of"/> gave.</param>
    /// <param name="format">The file's format, which the bytes do not say.</param>
    public static Workbook Read(byte[] bytes, SourceFormat? format)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes, writable: false));
        var grids = new Grid[reader.Read7BitEncodedInt()];
        for (var at = 0; at < grids.Length; at++)
        {
            grids[at] = ReadGrid(reader);
        }

        return new Workbook(format, grids);
    }

    private static void Write(Grid grid, BinaryWriter writer)
    {
        writer.WriteRaw(grid.Name);
        writer.Write((byte)grid.Visibility);
        writer.Write(grid.HasTrueColumns);
        writer.Write7BitEncodedInt(grid.Cells.Count);
        foreach (var cell in grid.Cells)
        {
            Write(cell, writer);
        }
    }

    private static Grid ReadGrid(BinaryReader reader)
    {
        var (name, visibility, hasTrueColumns) = (reader.ReadRaw(), (SheetVisibility)reader.ReadByte(), reader.ReadBoolean());
        var cells = new Cell[reader.Read7BitEncodedInt()];
        for (var at = 0; at < cells.Length; at++)
        {
            cells[at] = ReadCell(reader);
        }

        return new Grid(name, cells, visibility, hasTrueColumns);
    }

    private static void Write(Cell cell, BinaryWriter writer)
    {
        var marks = (cell.IsMerged ? Marks.Merged : Marks.None)
            | (cell.Number is null ? Marks.None : Marks.Number)
            | (cell.IsHidden ? Marks.Hidden : Marks.None)
            | (cell.HasLostDigits ? Marks.LostDigits : Marks.None)
            | (cell.MayBeCut ? Marks.MayBeCut : Marks.None);
        writer.Write((byte)marks);
        writer.Write((byte)cell.Kind);
        Write(cell.Area.First, writer);
        if (cell.IsMerged)
        {
            Write(cell.Area.Last, writer);
        }

        writer.WriteRaw(cell.Text);
        if (cell.Number is { } number)
        {
            writer.Write(number);
        }
    }

    private static Cell ReadCell(BinaryReader reader)
    {
        var (marks, kind) = ((Marks)reader.ReadByte(), (CellKind)reader.ReadByte());
        var first = ReadAddress(reader);
        var last = marks.HasFlag(Marks.Merged) ? ReadAddress(reader) : first;
        return new Cell(new CellRange(first, last), reader.ReadRaw(), kind, marks.HasFlag(Marks.Number) ? reader.ReadDecimal() : null)
        {
            IsHidden = marks.HasFlag(Marks.Hidden),
            HasLostDigits = marks.HasFlag(Marks.LostDigits),
            MayBeCut = marks.HasFlag(Marks.MayBeCut),
        };
    }

    private static void Write(CellAddress address, BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(address.Row);
        writer.Write7BitEncodedInt(address.Column);
    }

    private static CellAddress ReadAddress(BinaryReader reader) => new(reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());

    [Flags]
    private enum Marks
    {
        None = 0,
        Merged = 1 << 0,
        Number = 1 << 1,
        Hidden = 1 << 2,
        LostDigits = 1 << 3,
        MayBeCut = 1 << 4,
    }
}
