using System.Globalization;
using PerfForm.Core.Model;

namespace PerfForm.Tests.Invariance;

/// <summary>The columns of a generated indicator table.</summary>
internal sealed class IndicatorColumns
{
    private readonly Layout _layout;
    private readonly List<(string Header, int Column)> _columns = [];

    public IndicatorColumns(Layout layout, int left)
    {
        _layout = layout;
        string[] value = layout.HasColumnsOfItsOwn ? ["指标性质", "指标值", "度量单位"] : ["指标值"];
        string[] front = layout.Further == FurtherColumns.Ordinal ? ["序号"] : [];
        string[] behind = layout.Further switch
        {
            FurtherColumns.NoteBehind => ["备注"],
            FurtherColumns.WeightAndExplanation => ["分值", "指标解释"],
            _ => [],
        };
        foreach (var header in new[] { front, ["一级指标", "二级指标", "三级指标"], value, behind }.SelectMany(headers => headers))
        {
            _columns.Add((header, left + _columns.Count));
        }
    }

    public void WriteHeader(Sheet sheet, int row)
    {
        foreach (var (header, column) in _columns)
        {
            sheet.Put(row, column, header);
        }
    }

    public void WriteRow(Sheet sheet, int row, IReadOnlyList<Indicator> indicators, int at)
    {
        var indicator = indicators[at];
        WriteLevel(sheet, row, "一级指标", at, i => indicators[i].Level1!.Name, indicators.Count);
        WriteLevel(sheet, row, "二级指标", at, i => indicators[i].Level2!.Name, indicators.Count);
        Put(sheet, row, "序号", (at + 1).ToString(CultureInfo.InvariantCulture));
        Put(sheet, row, "三级指标", indicator.Name?.Value);
        var (sign, value, unit) = _layout.HasColumnsOfItsOwn ? Split(indicator.Target) : (null, indicator.Target.Raw, null);
        Put(sheet, row, "指标性质", sign);
        Put(sheet, row, "指标值", value);
        Put(sheet, row, "度量单位", unit);
        Put(sheet, row, "分值", "1");
    }

    // Only what is sign, digits and unit can stand in three columns; the rest stands in that of the value.
    private static (string? Sign, string Value, string? Unit) Split(Target target)
    {
        var digits = target.Raw.AsSpan().IndexOfAnyInRange('0', '9');
        var end = target.Raw.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        return target is NumberTarget
            && target.Raw.AsSpan(digits, end - digits).IndexOfAnyExceptInRange('.', '9') < 0
            && !target.Raw.Contains('，', StringComparison.Ordinal)
            && digits <= 1
            ? (target.Raw[..digits], target.Raw[digits..end], target.Raw[end..])
            : (null, target.Raw, null);
    }

    private void WriteLevel(Sheet sheet, int row, string header, int at, Func<int, string> level, int count)
    {
        var isFirst = at == 0 || level(at - 1) != level(at);
        if (_layout.Levels == LevelLayout.Repeated || isFirst)
        {
            var rows = 1;
            while (_layout.Levels == LevelLayout.Merged && at + rows < count && level(at + rows) == level(at))
            {
                rows++;
            }

            Put(sheet, row, header, level(at), rows);
        }
    }

    private void Put(Sheet sheet, int row, string header, string? text, int rows = 1)
    {
        if (_columns.Find(column => column.Header == header) is { Header: not null } found)
        {
            sheet.Put(row, found.Column, text, rows);
        }
    }
}
