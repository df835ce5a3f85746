using System.Text;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Proportion;

/// <summary>Rows, columns, headers and forms take time in proportion to how many there are.</summary>
public sealed class SheetTests
{
    private const string Title = "项目支出绩效目标申报表\n项目名称,甲,项目单位,乙局\n";
    private const string Header = "一级指标,二级指标,三级指标,指标值\n";
    private const string Row = "产出指标,数量指标,培训次数,≥5次\n";

    [Fact]
    public void Header_rows() => Repeated(string.Empty, Header);

    [Fact]
    public void Pages_of_one_form() => Repeated(Title + Header + Row, "项目支出绩效目标申报表\n" + Header + Row);

    [Fact]
    public void Titles_with_nothing_under_them() => Repeated(Title + Header + Row, "附件：项目支出绩效目标申报表\n");

    [Fact]
    public void Forms_one_above_the_other() => Effort.IsInProportion(
        count => string.Concat(Enumerable.Repeat(Title + Header + Row, count)), 250, text => Imported.Bytes(Encoding.UTF8.GetBytes(text), "a.csv"));

    [Fact]
    public void Rows_with_a_finding_each() => Repeated(Title + Header, "产出指标,数量指标,培训次数,≥≥5次\n");

    [Fact]
    public void Captions_that_nobody_knows() => Repeated(Title + Header + Row, "随便什么,甲,别的什么,乙\n");

    [Fact]
    public void Goals_in_rows() => Repeated(Title, "目标：,做好巡查,,\n");

    [Fact]
    public void A_header_of_many_columns_is_no_header_of_a_form()
    {
        var wide = Title + Header.TrimEnd() + string.Concat(Enumerable.Repeat(",指标值", 4_000)) + "\n" + Row;
        Assert.Empty(Reviewed.Csv(wide).Documents.Single().Forms.SelectMany(form => form.Indicators));
    }

    [Fact]
    public void Columns_of_a_header() => Effort.IsInProportion(
        count => Title + Header.TrimEnd() + string.Concat(Enumerable.Repeat(",指标值", count)) + "\n" + Row, 200, text => Reviewed.Csv(text));

    [Fact]
    public void Cells_of_a_row() => Effort.IsInProportion(
        count => Title + Header + Row + string.Concat(Enumerable.Repeat("项目名称,甲,", count)) + "\n", 500, text => Reviewed.Csv(text));

    [Fact]
    public void Hidden_columns_between_the_rows() => Effort.IsInProportion(
        count => "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet' xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'>"
            + "<Worksheet ss:Name='a'><Table>"
            + string.Concat(Enumerable.Range(1, count).Select(at => $"<Column ss:Index='{2 * at}' ss:Hidden='1'/>"))
            + string.Concat(Enumerable.Repeat("<Column ss:Index='1' ss:Hidden='1'/><Row><Cell><Data ss:Type='String'>甲</Data></Cell></Row>", count))
            + "</Table></Worksheet></Workbook>",
        1_000,
        text => Imported.PlainText(text, "a.xml"));

    // So many that the row is taken for no header in either size.
    [Fact]
    public void A_finding_in_each_of_many_columns() => Effort.IsInProportion(
        count => Title + "绩效指标,一级指标,二级指标,三级指标,指标值" + Cells(count) + "\n" + Cells(count) + "\n,产出指标,数量指标,培训次数,≥5次\n",
        700,
        text => Reviewed.Csv(text));

    private static string Cells(int count) => string.Concat(Enumerable.Repeat(",1,1,11", count));

    private static void Repeated(string start, string part) => Effort.IsInProportion(
        count => start + string.Concat(Enumerable.Repeat(part, count)), 250, text => Reviewed.Csv(text));
}
