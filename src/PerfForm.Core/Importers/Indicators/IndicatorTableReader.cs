using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Labels;
using PerfForm.Core.Model;

namespace PerfForm.Core.Importers.Indicators;

/// <summary>Reads one indicator table: a row an indicator, with its levels, name, target and further columns.</summary>
internal sealed class IndicatorTableReader(FormReading reading, TableHalf half)
{
    private readonly IndicatorHeader _header = half.Header;
    private readonly LevelReader _levels = new(reading);
    private readonly List<Indicator> _indicators = [];
    private readonly List<BareLabel> _bareLabels = [];
    private readonly List<LabelledField> _fields = [];

    /// <summary>The second-level labels without an indicator in their row.</summary>
    public IReadOnlyList<BareLabel> BareLabels => _bareLabels;

    /// <summary>What stands in columns that the model has no key for: the header and the cell.</summary>
    public IReadOnlyList<LabelledField> Fields => _fields;

    /// <summary>Reads the rows under the header.</summary>
    /// <param name="nextRow">The first row that does not; captions and remarks may follow there.</param>
    public IReadOnlyList<Indicator> Read(out int nextRow)
    {
        ClaimHeader();
        IRowReader rows = reading.Grid.HasTrueColumns ? new ColumnRowReader(reading, _header) : new SequenceRowReader(reading, _header);
        nextRow = half.LastRow + 1;
        foreach (var row in reading.Area.RowsBetween(_header.FirstDataRow, half.LastRow))
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
        foreach (var column in _header.Columns)
        {
            reading.Claim(column.Header);
        }

        foreach (var block in reading.FreeRow(_header.Row).Where(IsBlockLabel).ToList())
        {
            reading.Claim(block);
        }

        if (_header.Find(HeaderRole.Value) is null || _header.Find(HeaderRole.Name) is null)
        {
            reading.Report(Reading.HeaderIncomplete, _header.Columns[0].Header.Address, new(
                "指标表的表头缺少“指标值”或“三级指标”列，无法完整读取",
                "the indicator table's header lacks a value (指标值) or name (三级指标) column"));
        }
    }

    private bool IsBlockLabel(Cell cell) =>
        reading.Vocabulary.Caption(cell.Text) is CaptionRole.IndicatorBlock;

    private void Add(IndicatorRow row)
    {
        var (level1, level2, origin) = _levels.Follow(row);
        if (BeginsHere(row.Name, row) || BeginsHere(row.Value, row))
        {
            _indicators.Add(Build(row) with { Level1 = level1, Level2 = level2, Levels = origin });
            KeepOthers(row);
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
        return new Indicator(half.Horizon, TargetOf(row), row.ValueAddress)
        {
            SignCell = Other(row, HeaderRole.Sign)?.Address,
            UnitCell = Other(row, HeaderRole.MeasureUnit)?.Address,
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
        var (sign, unit) = (Other(row, HeaderRole.Sign), Other(row, HeaderRole.MeasureUnit));
        foreach (var cell in new[] { sign, row.Value, unit }.OfType<Cell>())
        {
            reading.Claim(cell);
        }

        return reading.Targets.Parse(JoinedValue.Of(sign?.Text ?? string.Empty, row.Value?.Text ?? string.Empty, unit?.Text ?? string.Empty));
    }

    private Sourced<decimal>? WeightOf(IndicatorRow row) =>
        Other(row, HeaderRole.Weight) is { } cell && WeightText.Read(cell.Text) is { } weight
            ? new Sourced<decimal>(weight, reading.Claim(cell).Address)
            : null;

    private Sourced<string>? TextOf(IndicatorRow row, HeaderRole role) =>
        Other(row, role) is { } cell ? new Sourced<string>(cell.Text, reading.Claim(cell).Address) : null;

    private void KeepOthers(IndicatorRow row)
    {
        foreach (var other in row.Others.Where(other => other.Role is HeaderRole.Direction or HeaderRole.Unknown && reading.IsFree(other.Cell)))
        {
            _fields.Add(new LabelledField(OneLine.Of(other.Column.Header.Text), new Sourced<string>(OneLine.Of(reading.Claim(other.Cell).Text), other.Cell.Address)));
        }
    }

    private static Cell? Other(IndicatorRow row, HeaderRole role) => row.Others.FirstOrDefault(other => other.Role == role)?.Cell;
}
