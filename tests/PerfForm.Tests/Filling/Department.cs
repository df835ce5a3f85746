using ClosedXML.Excel;

namespace PerfForm.Tests.Filling;

/// <summary>A department that fills a blank form in, as people do: beside the labels and under the headers.</summary>
internal static class Department
{
    private static readonly (string Label, object Value)[] Beside =
    [
        ("项目名称", "道路养护"), ("主管部门", "某市交通局"), ("主管部门及代码", "某市交通局"), ("部门（单位）名称", "某市交通局"),
        ("项目单位", "某市公路所"), ("实施单位", "某市公路所"), ("项目编码", "0012"), ("项目类别", "延续项目"), ("项目属性", "延续项目"),
        ("项目期", "2026年1月-2026年12月"), ("填报人", "张三"), ("联系电话", "0755-28336292"),
        ("年度资金总额", 120.5), ("资金总额（万元）", 120.5), ("其中：财政拨款", 100), ("其他资金", 20.5), ("实施期资金总额", 120.5), ("中期资金总额", 120.5),
        ("年度总体目标", "完成养护30公里。"), ("年度目标", "完成养护30公里。"), ("项目绩效目标", "完成养护30公里。"), ("实施期目标", "全部完成。"),
    ];

    private static readonly (string Header, string Value)[] Under =
        [("三级指标", "养护合格率"), ("指标内容", "养护合格率"), ("计算符号", "≥"), ("指标值", "≥95%"), ("计量单位", "%")];

    /// <summary>Fills a sheet in.</summary>
    public static void Fill(IXLWorksheet sheet)
    {
        var labels = sheet.CellsUsed().ToList();
        var hasParts = labels.Exists(cell => TextOf(cell) == "计算符号");
        foreach (var label in labels)
        {
            FillBeside(label);
            FillUnder(label, hasParts);
        }

        FillTasks(labels);
    }

    private static string TextOf(IXLCell cell) => cell.GetString().Trim();

    private static void FillBeside(IXLCell label)
    {
        var (text, value) = Array.Find(Beside, pair => pair.Label == TextOf(label));
        if (text is null)
        {
            return;
        }

        var area = label.MergedRange() ?? label.AsRange();
        var right = label.Worksheet.Cell(area.FirstRow().RowNumber(), area.LastColumn().ColumnNumber() + 1);
        if (right.Address.ColumnNumber > label.Worksheet.LastColumnUsed().ColumnNumber())
        {
            // Side by side over the goals of the whole period and of the year.
            area.LastRow().RowBelow().FirstCell().Value = value;
        }
        else if (TextOf(right).Length == 0)
        {
            right.Value = value;
        }
    }

    private static void FillUnder(IXLCell header, bool hasParts)
    {
        var (text, value) = Array.Find(Under, pair => pair.Header == TextOf(header));
        if (text is null)
        {
            return;
        }

        for (var row = header.Address.RowNumber + 1; IsOfTable(header, row); row++)
        {
            header.Worksheet.Cell(row, header.Address.ColumnNumber).Value = text == "指标值" && hasParts ? "95" : value;
        }
    }

    // The label of the table is merged down beside all of its rows.
    private static bool IsOfTable(IXLCell header, int row) =>
        header.Worksheet.Cell(header.Address.RowNumber, 1).MergedRange()?.Contains(header.Worksheet.Cell(row, 1).AsRange()) == true;

    private static void FillTasks(List<IXLCell> labels)
    {
        var sums = labels.Find(cell => TextOf(cell) == "金额合计");
        if (sums is null)
        {
            return;
        }

        var sheet = sums.Worksheet;
        var header = labels.Last(cell => TextOf(cell) is "总额").Address;
        foreach (var row in (int[])[header.RowNumber + 1, sums.Address.RowNumber])
        {
            sheet.Cell(row, header.ColumnNumber).Value = 120.5;
            foreach (var (part, amount) in new[] { ("财政拨款", 100), ("其他资金", 20.5) })
            {
                sheet.Cell(row, labels.Last(cell => TextOf(cell) == part && cell.Address.RowNumber == header.RowNumber).Address.ColumnNumber).Value = amount;
            }
        }

        sheet.Cell(header.RowNumber + 1, sums.Address.ColumnNumber).Value = "道路养护";
    }
}
