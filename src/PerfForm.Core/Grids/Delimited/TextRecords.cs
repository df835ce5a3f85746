using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using PerfForm.Core.Guards;

namespace PerfForm.Core.Grids.Delimited;

/// <summary>The records of a text table. Only fields that hold something are kept, and they are counted while they are read.</summary>
internal sealed class TextRecords
{
    private readonly List<Cell> _cells = [];
    private int _width;

    /// <summary>The fields that hold something, each where it stands.</summary>
    public IReadOnlyList<Cell> Cells => _cells;

    /// <summary>Whether all records that hold something have as many fields, and more than one.</summary>
    public bool IsRectangular { get; private set; }

    /// <summary>Reads the text; null where it breaks the rules of quoting.</summary>
    /// <exception cref="LimitExceededException">There are too many cells, or one record has too many fields.</exception>
    public static TextRecords? Read(string text, char delimiter, CsvMode mode, CellMeter meter)
    {
        var isBroken = false;
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter.ToString(),
            DetectColumnCountChanges = false,
            IgnoreBlankLines = false,
            Mode = mode,
            BadDataFound = _ => isBroken = true,
        };
        var measured = new MeasuredText(text, delimiter, meter.Limits);
        using var parser = new CsvParser(measured, configuration);
        var records = new TextRecords();
        for (var row = 0; parser.Read(); row++)
        {
            meter.Stop.ThrowIfCancellationRequested();
            measured.EndRecord();
            records.Add(row, parser.Record ?? []);
            meter.Limits.Check(ReadingLimit.Cells, records._cells.Count);
            if (isBroken)
            {
                return null;
            }
        }

        return records;
    }

    private void Add(int row, string[] fields)
    {
        var holdsSomething = false;
        for (var column = 0; column < fields.Length; column++)
        {
            if (fields[column].Length > 0)
            {
                holdsSomething = true;
                Keep(new CellAddress(row, column), CellText.Clean(fields[column]));
            }
        }

        if (holdsSomething)
        {
            IsRectangular = fields.Length > 1 && (_width == 0 || (IsRectangular && _width == fields.Length));
            _width = fields.Length;
        }
    }

    private void Keep(CellAddress address, string text)
    {
        if (text.Length > 0)
        {
            _cells.Add(new Cell(new CellRange(address), text));
        }
    }
}
