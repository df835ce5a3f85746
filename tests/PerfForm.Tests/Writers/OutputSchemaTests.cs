using PerfForm.Core.Writers.Schemas;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Writers;

public sealed class OutputSchemaTests
{
    private static readonly string Schema = SchemaCheck.Written(OutputSchema.Write);

    [Fact]
    public void Every_json_output_is_valid()
    {
        Assert.All(Samples(), document => Assert.Empty(SchemaCheck.Errors(Schema, Imported.In("json", document))));
    }

    [Fact]
    public void Every_line_of_json_lines_is_valid()
    {
        Assert.All(Samples(), document => Assert.Empty(SchemaCheck.Errors(Schema, Imported.In("jsonl", document))));
    }

    [Fact]
    public void The_schema_is_valid_itself()
    {
        Assert.Contains("https://json-schema.org/draft/2020-12/schema", Schema, StringComparison.Ordinal);
        Assert.True(Json.Schema.MetaSchemas.Draft202012.Evaluate(System.Text.Json.JsonDocument.Parse(Schema).RootElement).IsValid);
    }

    [Theory]
    [InlineData("\"kind\": \"overall\"", "\"kind\": \"total\"")]
    [InlineData("\"cell\": \"B4\"", "\"cell\": \"4B\"")]
    [InlineData("\"levels\": \"merged\"", "\"levels\": \"guessed\"")]
    [InlineData("\"operator\": \">=\"", "\"operator\": \"≥\"")]
    [InlineData("\"horizon\": \"annual\"", "\"span\": \"annual\"")]
    [InlineData("\"total\": 725.42", "\"total\": \"725.42\"")]
    [InlineData("\"raw\": \"≥2次\",", "")]
    public void What_breaks_the_contract_is_not_valid(string written, string broken)
    {
        var json = Imported.In("json", Imported.File(Fixture.Workbook));
        Assert.Contains(written, json, StringComparison.Ordinal);
        Assert.NotEmpty(SchemaCheck.Errors(Schema, json.Replace(written, broken, StringComparison.Ordinal)));
    }

    private static IEnumerable<PerfForm.Core.Model.Document> Samples() =>
    [
        Imported.File(Fixture.Workbook),
        Imported.File(Fixture.Text),
        Imported.File(Fixture.OldWorkbook),
        Imported.File("missing.xlsx"),
        Imported.File(Fixture.PathOf("locked.xlsx")),
        Imported.PlainText("目录,页\n甲,1\n", "list.csv"),
        Imported.PlainText("项目支出绩效目标申报表,\n备用,x\n项目名称,甲\n一级指标,二级指标,三级指标,指标值\n产出指标,数量指标,a,3至5次\n,,b,2020年6月底前\n,,c,\n,,d,≥**%\n", "all.csv"),
    ];
}
