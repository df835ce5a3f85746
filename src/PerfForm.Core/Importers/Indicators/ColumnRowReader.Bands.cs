using System.Text.RegularExpressions;
using PerfForm.Core.Grids;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Text;

namespace PerfForm.Core.Importers.Indicators;

/// <content>Levels that stand in rows of their own.</content>
internal sealed partial class ColumnRowReader
{
    // 一、产出指标 over （一）数量指标, each in a row of its own: a table without columns for the levels, or a label over its whole width.
    private IndicatorRow? LevelRow(int row)
    {
        // 一 | 产出指标: the number in front is none of the label.
        // The weight of the class behind it, or its depth (级次), is none of an indicator.
        var cells = reading.Grid.Row(row)
            .Where(IsOfTable)
            .Where(cell => Covers(cell, HeaderRole.Name) || !(Covers(cell, HeaderRole.Ordinal) || (IsNumber(cell) && !Covers(cell, HeaderRole.Value))))
            .ToList();
        if (cells is not [var label] || !Covers(label, HeaderRole.Name))
        {
            return null;
        }

        var isNumbered = NumberedLevel().IsMatch(label.Text) && IsBand(label);
        if (!isNumbered && !reading.Vocabulary.IsLevel(label.Text) && !IsBandOfClass(label))
        {
            return null;
        }

        var isSecond = (reading.Vocabulary.FirstLevel(label.Text) is null && !isNumbered)
            || (reading.Vocabulary.SecondLevel(label.Text) is not null && label.Text.Trim()[0] is '(' or '（');
        return new IndicatorRow(row, isSecond ? null : label, isSecond ? label : null, null, null, label.Address, []);
    }

    // 安全效益指标, in a table without columns for the levels.
    private bool IsBandOfClass(Cell label) =>
        header.Find(HeaderRole.Level2) is null && reading.Vocabulary.HasClassOfLevel(label.Text) && IsBand(label);

    // Over the whole width of a table without first levels, and names with values under it.
    private bool IsBand(Cell label) =>
        header.Find(HeaderRole.Level1) is null
        && Covers(label, HeaderRole.Value)
        && Own(HeaderRole.Name, label.Area.Last.Row + 1) is { } name && name.Area != label.Area
        && Own(HeaderRole.Value, label.Area.Last.Row + 1) is { } value && value != name;

    // 三、保障措施指标 below 一、产出指标: a first level of the form's own.
    [GeneratedRegex("^[" + ChineseDigits.OneToTen + @"]、[^。；，：:]{1,12}指标$")]
    private static partial Regex NumberedLevel();
}
