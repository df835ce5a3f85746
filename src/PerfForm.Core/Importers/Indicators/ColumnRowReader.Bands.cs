using System.Text.RegularExpressions;
using PerfForm.Core.Grids;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Text;

namespace PerfForm.Core.Importers.Indicators;

/// <content>Levels that stand in rows of their own.</content>
internal sealed partial class ColumnRowReader
{
    // 三、保障措施指标 below 一、产出指标: a first level of the form's own.
    private bool IsNumberedBand(Cell label) =>
        header.Find(HeaderRole.Level1) is null
        && Covers(label, HeaderRole.Value)
        && NumberedLevel().IsMatch(label.Text)
        && IsOverIndicator(label);

    [GeneratedRegex("^[" + ChineseDigits.OneToTen + @"]、[^。；，：:]{1,12}指标$")]
    private static partial Regex NumberedLevel();
}
