using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Labels;
using PerfForm.Core.Model;

namespace PerfForm.Core.Importers.Indicators;

/// <summary>Reads one indicator table: a row an indicator, with its levels, name, target and further columns.</summary>
internal sealed class IndicatorTableReader(FormReading reading, IndicatorHeader header)
{
    private readonly LevelReader _levels = new(reading);
    private readonly List<Indicator> _indicators = [];
    private readonly List<BareLabel> _bareLabels = [];

    /// <summary>The second-level labels without an indicator in their row.</summary>
    public IReadOnlyList<BareLabel> BareLabels => _bareLabels;

    /// <summary>Reads the rows under the header.</summary>
    /// <param name="lastRow">The last row that may belong to the table.</param>
    /// <param name="nextRow">The first row that does not; captions and remarks may follow there.</param>
    public IReadOnlyList<Indicator> Read(int lastRow, out int nextRow)
    {
        ClaimHeader();
        IRowReader rows = reading.Grid.HasTrueColumns ? new ColumnRowReader(reading, header) : new SequenceRowReader(reading, header);
        nextRow = lastRow + 1;
        foreach (var row in reading.Grid.RowsBetween(header.FirstDataRow, lastRow))
        {
            if (rows.Read(row) is not { } read)
            {
                nextRow = row.Number;
                break;
            }

            Add(read);
        }

        return _indicators;
    }

    private void ClaimHeader()
    {
        foreach (var column in header.Columns)
        {
            reading.Claim(column.Header);
        }

        foreach (var block in reading.FreeRow(header.Row).Where(IsBlockLabel).ToList())
        {
            reading.Claim(block);
        }

        if (header.Find(HeaderRole.Value) is null || header.Find(HeaderRole.Name) is null)
        {
            reading.Report(Reading.HeaderIncomplete, header.Columns[0].Header.Address, new(
                "指标表的表头缺少“指标值”或“三级指标”列，无法完整读取",
                "the indicator table's header lacks a value (指标值) or name (三级指标) column"));
        }
    }

    private bool IsBlockLabel(Cell cell) =>
        reading.Vocabulary.Caption(cell.Text) is CaptionRole.IndicatorBlock or CaptionRole.IndicatorBlockTerm;

    private void Add(IndicatorRow row)
    {
        var (level1, level2, origin) = _levels.Follow(row);
        if (BeginsHere(row.Name, row) || BeginsHere(row.Value, row))
        {
            _indicators.Add(Build(row) with { Level1 = level1, Level2 = level2, Levels = origin });
        }
        else if (row is { Name: null, Value: null } && BeginsHere(row.Level2, row))
        {
            _bareLabels.Add(new BareLabel(_indicators.Count, level2!));
        }
    }

    // A row that lies wholly inside areas merged down from above is part of the indicator above.
    private static bool BeginsHere(Cell? cell, IndicatorRow row) => cell is not null && cell.Address.Row == row.Row;

    private Indicator Build(IndicatorRow row)
    {
        var name = NameOf(row);
        return new Indicator(Horizon.Annual, TargetOf(row), row.ValueAddress)
        {
            Name = name,
            Weight = WeightOf(row),
            Explanation = TextOf(row, HeaderRole.Explanation),
            Note = TextOf(row, HeaderRole.Note),
        };
    }

    // 不适用 in the name's place says the same as in the value's, and is no name.
    private Sourced<string>? NameOf(IndicatorRow row)
    {
        if (row.Name is null)
        {
            return null;
        }

        reading.Claim(row.Name);
        return reading.Targets.Parse(row.Name.Text) is WordTarget { Kind: WordTargetKind.NotApplicable }
            ? null
            : new Sourced<string>(OneLine.Of(row.Name.Text), row.Name.Address);
    }

    private Target TargetOf(IndicatorRow row)
    {
        if (row.Value is null)
        {
            return reading.Targets.Parse(string.Empty);
        }

        reading.Claim(row.Value);
        return reading.Targets.Parse(row.Value.Text);
    }

    private Sourced<decimal>? WeightOf(IndicatorRow row) =>
        Other(row, HeaderRole.Weight) is { } cell && WeightText.Read(cell.Text) is { } weight
            ? new Sourced<decimal>(weight, reading.Claim(cell).Address)
            : null;

    private Sourced<string>? TextOf(IndicatorRow row, HeaderRole role) =>
        Other(row, role) is { } cell ? new Sourced<string>(cell.Text, reading.Claim(cell).Address) : null;

    private static Cell? Other(IndicatorRow row, HeaderRole role) => row.Others.FirstOrDefault(other => other.Role == role)?.Cell;
}
