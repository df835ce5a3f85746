using PerfForm.Core.Grids;
using PerfForm.Core.Model;

namespace PerfForm.Core.Importers;

/// <summary>
/// Reads a form of a few cells and throws it away. A run spends more time on loading the importer's code than on its work; done on
/// another core while the first file is being read, that time is saved.
/// </summary>
internal static class WarmUp
{
    private static readonly string[][] Form =
    [
        ["项目支出绩效目标申报表"],
        ["（2020年度）"],
        ["项目名称", "甲", "项目单位", "乙"],
        ["资金总额（万元）", "1", "其他资金", "0"],
        ["项目绩效目标", "目标1：丙。"],
        ["一级指标", "二级指标", "三级指标", "指标值"],
        ["产出指标", "数量指标", "丁", "≥2次"],
        ["效益指标", "经济效益指标", "戊", "有效提高；2020年9月前完成"],
    ];

    /// <summary>Runs the importer once.</summary>
    public static void Run(DeclarationImporter importer)
    {
        var cells = new List<Cell>();
        for (var row = 0; row < Form.Length; row++)
        {
            for (var column = 0; column < Form[row].Length; column++)
            {
                cells.Add(new Cell(new CellRange(new CellAddress(row, column)), Form[row][column]));
            }
        }

        importer.Import(new Workbook(Format: null, [new Grid("表", cells)]), new SourceFile("表", Format: null, string.Empty));
    }
}
