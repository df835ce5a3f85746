using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Headers;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Text;

namespace PerfForm.Core.Importers.Indicators;

/// <summary>Reads one indicator table: a row an indicator, with its levels, name, target and further columns.</summary>
/// <param name="reading">The form.</param>
/// <param name="half">The table.</param>
/// <param name="before">The table that it goes on with on the next page, whose levels hold on; null for none.</param>
internal sealed class IndicatorTableReader(FormReading reading, TableHalf half, IndicatorTableReader? before = null)
{
    private const int FewestRows = 3;
    private readonly IndicatorHeader _header = half.Header;
    private readonly LevelReader _levels = before?._levels ?? new(reading);
    private readonly RowTargetReader _targets = new(reading);
    private readonly FurtherColumns _further = new(reading);
    private readonly List<Indicator> _indicators = [];
    private readonly List<BareLabel> _bareLabels = [];
    private readonly List<LabelledField> _sums = [];

    /// <summary>The second-level labels without an indicator in their row.</summary>
    public IReadOnlyList<BareLabel> BareLabels => _bareLabels;

    /// <summary>What stands in rows that sum up the columns: the row's label and the cell.</summary>
    public IReadOnlyList<LabelledField> Sums => _sums;

    /// <summary>Reads the rows under the header.</summary>
    /// <param name="nextRow">The first row that does not; captions and remarks may follow there.</param>
    public IReadOnlyList<Indicator> Read(out int nextRow)
    {
        ClaimHeader();
        if (_header.IsTransposed)
        {
            var columns = new TransposedRows(reading, _header);
            columns.All().ToList().ForEach(Add);
            nextRow = columns.NextRow;
            return _indicators;
        }

        if (_header.IsCards)
        {
            new CardRows(reading, half).Read(out nextRow).ForEach(Add);
            return _indicators;
        }

        IRowReader rows = reading.Grid.HasTrueColumns || IsAligned() ? new ColumnRowReader(reading, _header) : new SequenceRowReader(reading, _header);
        nextRow = half.LastRow + 1;
        foreach (var row in reading.Area.RowsBetween(_header.FirstDataRow, half.LastRow))
        {
            if (rows.Read(row) is not { } read)
            {
                if (IsRemarkWithin(row))
                {
                    continue;
                }

                nextRow = row.Number;
                break;
            }

            Add(read);
        }

        return _indicators;
    }

    // （说明：…） across the table, and under it a level with a name and a value: the table goes on.
    private bool IsRemarkWithin(GridRow row) =>
        row.Cells is [{ Kind: CellKind.Text } only]
        && reading.Vocabulary.Caption(only.Text) is null
        && only.Area.Last.Column >= (_header.Find(HeaderRole.Value)?.Header.Address.Column ?? int.MaxValue)
        && row.Number + 1 <= half.LastRow
        && new[] { HeaderRole.Level1, HeaderRole.Level2 }.Any(level => CellUnder(level, row.Number + 1) is { } cell && reading.Vocabulary.IsLevel(cell.Text))
        && CellUnder(HeaderRole.Name, row.Number + 1) is not null
        && CellUnder(HeaderRole.Value, row.Number + 1) is not null;

    private Cell? CellUnder(HeaderRole role, int row) =>
        _header.Find(role) is { } column ? reading.At(row, column.Header.Address.Column) : null;

    // A table in text whose values all stand under their header has kept its columns.
    private bool IsAligned()
    {
        if (_header.Find(HeaderRole.Value) is not { } value || _header.Find(HeaderRole.Name) is not { } name)
        {
            return false;
        }

        var (nameColumn, valueColumn) = (name.Header.Address.Column, value.Header.Address.Column);
        var rows = reading.Area
            .RowsBetween(_header.FirstDataRow, half.LastRow)
            .TakeWhile(IsOfTable)
            .Where(row => !row.Cells.All(cell => reading.Vocabulary.IsLevel(cell.Text) || cell.Address.Column < _header.FirstTellingColumn))
            .ToList();
        return rows.Count >= FewestRows
            && rows.TrueForAll(row => row.Cells.Any(cell => cell.Address.Column == valueColumn) && row.Cells.Any(cell => cell.Address.Column == nameColumn));
    }

    private bool IsOfTable(GridRow row) =>
        reading.Vocabulary.Caption(row.Cells[0].Text) is null or CaptionRole.IndicatorBlock || reading.Vocabulary.IsLevel(row.Cells[0].Text);

    private void ClaimHeader()
    {
        foreach (var column in _header.Columns)
        {
            NoteOnce(column.Header, LabelRole.Of(column.Role), column.Evidence, column.Margin);
        }

        foreach (var cell in _header.Further)
        {
            NoteOnce(cell, LabelRole.HeaderPart, LayoutEvidence.HeaderBeside);
        }

        foreach (var block in reading.FreeRow(_header.Row).Where(IsBlockLabel).ToList())
        {
            NoteOnce(block, LabelRole.Of(CaptionRole.IndicatorBlock), reading.EvidenceOf(block.Text));
        }

        var hasValue = (_header.Find(HeaderRole.Value) ?? _header.Find(HeaderRole.Grade)) is not null;
        var hasName = _header.Find(HeaderRole.Name) is not null;
        reading.IncompleteParts |= (hasValue ? FormParts.None : FormParts.Targets) | (hasName ? FormParts.None : FormParts.Names);
        if (!hasValue || !hasName)
        {
            reading.Report(Reading.HeaderIncomplete, _header.Columns[0].Header.Address, new(
                "指标表的表头缺少“指标值”或“三级指标”列，无法完整读取",
                "the indicator table's header lacks a value (指标值) or name (三级指标) column"));
        }
    }

    // Halves side by side share columns.
    private void NoteOnce(Cell cell, LabelRole role, LayoutEvidence evidence, LayoutMargin? margin = null)
    {
        if (reading.IsFree(cell))
        {
            reading.Note(reading.Claim(cell), role, evidence, margin);
        }
    }

    private bool IsBlockLabel(Cell cell) =>
        reading.Vocabulary.Caption(cell.Text) is CaptionRole.IndicatorBlock;

    private void Add(IndicatorRow row)
    {
        if (row.Sum is { } sum)
        {
            // The sum of a list is no fact of its last project: it stays unclaimed.
            if (reading.Area.ListedName is null)
            {
                KeepSum(sum, row.Row);
            }

            return;
        }

        var (level1, level2, origin) = _levels.Follow(row);
        if (IsTemplateOnly(row))
        {
            reading.Note(reading.Claim(row.Name!), LabelRole.Blank, LayoutEvidence.Shape);
        }
        else if (BeginsHere(row.Name, row) || BeginsHere(row.Value, row))
        {
            _indicators.Add(Build(row, _targets.Read(row, level1, level2)) with
            {
                Level1 = level1,
                Level2 = level2,
                Levels = origin,
                Fields = _further.FieldsOf(row),
            });
        }
        else if (row is { Name: null, Value: null } && BeginsHere(row.Level2, row) && level2 is not null)
        {
            _bareLabels.Add(new BareLabel(level2, row.ValueAddress));
        }
    }

    // 合计 under the weights sums up nothing that the model has a key for.
    private void KeepSum(Cell label, int row)
    {
        reading.Note(reading.Claim(label), LabelRole.Of(CaptionRole.TaskTotal), reading.EvidenceOf(label.Text));
        foreach (var cell in reading.FreeRow(row))
        {
            _sums.Add(new LabelledField(OneLine.Of(label.Text), new Sourced<string>(OneLine.Of(reading.Claim(cell).Text), cell.Address)));
        }
    }

    // 指标1： and …… are printed on the form; without a name or value behind them they are no indicator.
    private bool IsTemplateOnly(IndicatorRow row) =>
        row is { Name: { } name, Value: null } && reading.Vocabulary.Label(name.Text) is { } label && label.Key.Trim('…', '.') is "";

    // A row that lies wholly inside areas merged down from above is part of the indicator above.
    private static bool BeginsHere(Cell? cell, IndicatorRow row) => cell is not null && row.Holds(cell);

    private Indicator Build(IndicatorRow row, Target target)
    {
        var name = NameOf(row);
        return new Indicator(HorizonOf(row) ?? half.Horizon, target, row.ValueAddress)
        {
            SignCell = _targets.SignOf(row)?.Address,
            UnitCell = row.Other(HeaderRole.MeasureUnit)?.Address,
            Name = name,
            Weight = WeightOf(row),
            Direction = _targets.DirectionOf(row),
            Grades = _targets.GradesOf(row),
            Explanation = TextOf(row, HeaderRole.Explanation),
            Note = TextOf(row, HeaderRole.Note)
                ?? (half.Recipient is { } recipient ? new Sourced<string>(OneLine.Of(recipient.Text), recipient.Address) : null),
        };
    }

    // 中期 | 年度 in a column of their own.
    private Horizon? HorizonOf(IndicatorRow row)
    {
        if (row.Other(HeaderRole.Horizon) is not { } cell || reading.Vocabulary.Horizons.Named(cell.Text) is not { } horizon)
        {
            return null;
        }

        NoteOnce(cell, LabelRole.Of(HeaderRole.Horizon), LayoutEvidence.ContentBelow);
        return horizon;
    }

    // 不适用 in the name's place says the same as in the value's, and is no name.
    private Sourced<string>? NameOf(IndicatorRow row)
    {
        if (row.Name is null)
        {
            return null;
        }

        reading.Claim(row.Name);
        if (reading.Targets.IsNotApplicable(row.Name.Text))
        {
            reading.Note(row.Name, LabelRole.Blank, LayoutEvidence.Shape);
            return null;
        }

        return new Sourced<string>(OneLine.Of(row.Name.Text), row.Name.Address);
    }

    private Sourced<decimal>? WeightOf(IndicatorRow row) =>
        row.Other(HeaderRole.Weight) is { } cell && WeightText.Read(cell.Text) is { } weight
            ? new Sourced<decimal>(weight, reading.Claim(cell).Address)
            : null;

    private Sourced<string>? TextOf(IndicatorRow row, HeaderRole role) =>
        row.Other(role) is { } cell ? new Sourced<string>(cell.Text, reading.Claim(cell).Address) : null;
}
