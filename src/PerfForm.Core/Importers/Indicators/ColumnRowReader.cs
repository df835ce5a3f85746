using System.Buffers;
using System.Text.RegularExpressions;
using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Headers;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Targets;

namespace PerfForm.Core.Importers.Indicators;

/// <summary>Reads rows by the header's columns: for workbooks and for text whose columns are the form's own.</summary>
internal sealed partial class ColumnRowReader(FormReading reading, IndicatorHeader header) : IRowReader
{
    private const int MostSignatures = 4;
    private const int FewestOfPlan = 3;
    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("。；;≥≤，,：");

    private readonly Cell? _level1Above = Above(HeaderRole.Level1, reading, header);
    private readonly Cell? _level2Above = Above(HeaderRole.Level2, reading, header);

    public IndicatorRow? Read(GridRow gridRow)
    {
        var row = gridRow.Number;
        var address = new CellAddress(row, (header.Find(HeaderRole.Value) ?? header.Find(HeaderRole.Grade) ?? header.Columns[^1]).Header.Address.Column);
        var free = reading.FreeRow(row).FindAll(IsOfTable);
        if (SumIn(free) is { } sum)
        {
            return new IndicatorRow(row, null, null, null, null, address, []) { Sum = sum };
        }

        if (LevelRow(row) is { } level)
        {
            return level;
        }

        if (free is [var page] && PageLine().IsMatch(page.Text))
        {
            reading.Note(reading.Claim(page), LabelRole.Repeated, LayoutEvidence.Shape);
            return new IndicatorRow(row, null, null, null, null, address, []);
        }

        if (EndsTable(free))
        {
            return null;
        }

        var name = Own(HeaderRole.Name, row);
        var value = Own(HeaderRole.Value, row) ?? Own(HeaderRole.Grade, row);
        // A merged area over both columns, or a sentence with a measure in the place of the name, is a value without a name.
        if (name is not null && (name == value || (value is null && StandsForValue(name))))
        {
            value = name;
            name = null;
        }

        var isBare = name is null && value is null;
        return WithLabelFromName(new IndicatorRow(
            row,
            LabelOrAbove(HeaderRole.Level1, row, isBare),
            LabelOrAbove(HeaderRole.Level2, row, isBare),
            name,
            value,
            value?.Address ?? address,
            OthersIn(row)));
    }

    // What stands beside the table is none of it.
    private bool IsOfTable(Cell cell) => cell.Address.Column >= header.FirstColumn;

    private static bool IsNumber(Cell cell) => cell.Kind == CellKind.Number || cell.Text.All(sign => char.IsAsciiDigit(sign) || sign is '.' or '分');

    // 第1页 共3页
    [GeneratedRegex(@"^\s*第\s*[0-9]+\s*页[\s，,/]*(?:共\s*[0-9]+\s*页)?\s*$")]
    private static partial Regex PageLine();

    private List<OtherCell> OthersIn(int row)
    {
        var others = new List<OtherCell>();
        foreach (var column in header.Columns)
        {
            if (!IsCore(column.Role) && CellAt(column, row) is { } cell)
            {
                others.Add(new OtherCell(column, cell));
            }
        }

        return others;
    }

    private static bool IsCore(HeaderRole role) => role is HeaderRole.Level1 or HeaderRole.Level2 or HeaderRole.Name or HeaderRole.Value;

    // 不适用 and sentences such as 于每年11月份前后，完成专项资金拨付。 are values wherever they stand.
    private bool StandsForValue(Cell name) =>
        reading.Targets.IsNotApplicable(name.Text) || (IsSentence(name.Text) && TargetParser.IsMeasurable(reading.Targets.Parse(name.Text)));

    private static bool IsSentence(string text) => text.AsSpan().ContainsAny(SentenceMarks);

    // A known label in the name's column, under another label, is a label: 质量指标 | 工作时效 | ≤2小时.
    private IndicatorRow WithLabelFromName(IndicatorRow row)
    {
        if (row.Name is { } name
            && row.Value is not null
            && row.Level2 is { } label
            && reading.Vocabulary.SecondLevel(name.Text) is { } level
            && reading.Vocabulary.SecondLevel(label.Text) is { } standing
            && standing != level)
        {
            return row with { Level2 = name, Name = null };
        }

        return row;
    }

    private Cell? CellAt(HeaderColumn column, int row)
    {
        var area = column.Header.Area;
        for (var at = area.First.Column; at <= area.Last.Column; at++)
        {
            if (reading.At(row, at) is { } cell)
            {
                return cell;
            }
        }

        return null;
    }

    private Cell? Own(HeaderRole role, int row) => header.Find(role) is { } column ? CellAt(column, row) : null;

    private Cell? LabelOrAbove(HeaderRole role, int row, bool isBare) =>
        header.Find(role) is not null ? Label(role, row, isBare) : isBare ? null : role == HeaderRole.Level1 ? _level1Above : _level2Above;

    // 产出指标 over the headers of its half, where no column of the half has the level.
    private static Cell? Above(HeaderRole role, FormReading reading, IndicatorHeader header) =>
        header is { LevelsAbove.Count: > 0 } && header.Find(role) is null && header.Find(HeaderRole.Name) is { } name
            ? new LevelsAbove(reading.Vocabulary).Over(header.LevelsAbove, name, role)
            : null;

    // A label that the vocabulary does not know is one beside an indicator, or where it ends like one; else it may be a remark under the table.
    private Cell? Label(HeaderRole role, int row, bool isBare)
    {
        var cell = header.Find(role) is { } column ? CellAt(column, row) : null;
        return cell is not null && cell.Address.Row > header.Row && (!isBare || IsLevelAlone(cell, role)) ? cell : null;
    }

    private bool IsLevelAlone(Cell cell, HeaderRole role) =>
        reading.Vocabulary.IsLevel(cell.Text) || (role == HeaderRole.Level2 && reading.Vocabulary.HasClassOfLevel(cell.Text));

    // 合计 with the sum of the weights, or with nothing, but not with a name or value of its own.
    private Cell? SumIn(List<Cell> cells) =>
        cells is [var first, ..] && reading.Vocabulary.Caption(first.Text) == CaptionRole.TaskTotal && !IsNameWithValue(first) ? first : null;

    // 项目实施进度 | 一季度 | 二季度 | 三季度 | 四季度 heads another table.
    private bool EndsTable(List<Cell> cells) =>
        cells.Exists(IsRemark)
        || IsRowOfSignatures(cells)
        || cells.Where(cell => reading.Vocabulary.IsPlanColumn(cell.Text)).DistinctBy(cell => cell.Text, StringComparer.Ordinal).Count() >= FewestOfPlan
        || (cells is [var label, ..] && BeginsOtherBlock(label))
        || (header.Captions.Count == 0 && cells is [var first, ..] && (IsForeignCaption(first) || IsSignature(first))
            && !IsNameWithValue(first)
            && !Covers(first, HeaderRole.Horizon)
            && !HoldsLevelBehind(first, cells));

    // 长期绩效目标1 | 产出指标 | 数量指标: a column of the table, whatever it is called.
    private bool HoldsLevelBehind(Cell first, List<Cell> cells) =>
        header.Columns.Any(column => column.Role == HeaderRole.Unknown && first.Area.SharesColumns(column.Header.Area))
        && cells.Exists(cell => reading.Vocabulary.IsLevel(cell.Text) && (Covers(cell, HeaderRole.Level1) || Covers(cell, HeaderRole.Level2)));

    // 支出构成 below 绩效指标, which is merged down beside its own rows alone; 续表 beside further levels goes on.
    private bool BeginsOtherBlock(Cell label) =>
        label.Area.Last.Column < header.FirstTellingColumn
        && label.Kind == CellKind.Text
        && !reading.Vocabulary.IsLevel(label.Text)
        && reading.Vocabulary.Caption(label.Text) != CaptionRole.IndicatorBlock
        && reading.Vocabulary.Horizons.Named(label.Text) is null
        && reading.At(header.Row, label.Address.Column) is { } block
        && reading.Vocabulary.Caption(block.Text) == CaptionRole.IndicatorBlock
        && block.Area.Last.Row > header.Row
        && !reading.Grid.Row(label.Address.Row).Any(cell => reading.Vocabulary.IsLevel(cell.Text));

    // 编制：某科 | 审核： and 财政部门审核意见（盖章）  年  月  日
    private bool IsRowOfSignatures(List<Cell> cells) =>
        (cells.Count is > 0 and <= MostSignatures
            && cells.Exists(cell => reading.Vocabulary.Signing.NamesPlace(cell.Text))
            && !cells.Exists(cell => reading.Vocabulary.IsLevel(cell.Text) || TargetParser.IsMeasurable(reading.Targets.Parse(cell.Text))))
        || (cells.Count > 1
            && cells.TrueForAll(cell => cell.Text.AsSpan().ContainsAny(':', '：') && !reading.Vocabulary.IsLevel(cell.Text))
            && cells.Exists(cell => cell.Text[^1] is ':' or '：'));

    // 分管领导（签字）：
    private bool IsSignature(Cell cell) => cell.Text[^1] is ':' or '：' && !reading.Vocabulary.IsLevel(cell.Text) && !Covers(cell, HeaderRole.Name);

    // 总投资 | ≤100万元 is an indicator that happens to be called like a caption. 合计, merged over name and value, has no value of its own.
    private bool IsNameWithValue(Cell cell) =>
        Covers(cell, HeaderRole.Name)
        && Own(HeaderRole.Value, cell.Address.Row) is { } value
        && (value != cell || IsRemark(cell))
        && !(HoldsCaption(cell) && HoldsCaption(value))
        && !(IsContact(cell) && reading.FreeRow(cell.Address.Row).Exists(other => other != cell && IsContact(other)));

    // 填报人 | 姜波 | 电话 | 0411-86542190
    private bool IsContact(Cell cell) => reading.Vocabulary.LikelyCaption(cell.Text) is CaptionRole.ContactName or CaptionRole.ContactPhone;

    // 填表：唐志强 | 电话：0731-58570119
    private bool HoldsCaption(Cell cell) => cell.Text.AsSpan().IndexOfAny(':', '：') > 0 && CaptionIn(cell) is not null;

    // 注：… and signatures are merged over the whole width, labels and values alike.
    private bool IsRemark(Cell cell) => header.Find(HeaderRole.Level1) is null && header.Find(HeaderRole.Level2) is null
        ? Covers(cell, HeaderRole.Name) && Covers(cell, HeaderRole.Value)
        : (Covers(cell, HeaderRole.Level1) || Covers(cell, HeaderRole.Level2)) && (Covers(cell, HeaderRole.Name) || Covers(cell, HeaderRole.Value));

    private bool Covers(Cell cell, HeaderRole role) => header.Find(role) is { } column && cell.Area.SharesColumns(column.Header.Area);

    // 填表人：王五 has its value in the same cell.
    private CaptionRole? CaptionIn(Cell cell) => reading.Vocabulary.Caption(cell.Text) ?? reading.Vocabulary.Caption(cell.Text.Split(':', '：')[0]);

    private bool IsForeignCaption(Cell cell) =>
        CaptionIn(cell) is not null and not CaptionRole.IndicatorBlock
        && !reading.Vocabulary.IsLevel(cell.Text);
}
