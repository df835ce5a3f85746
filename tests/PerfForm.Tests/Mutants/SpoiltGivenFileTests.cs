using System.Text;
using PerfForm.Core.Reviews;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Mutants;

/// <summary>Whatever is in a file that the user gives beside the inputs, it is used or refused in a line: configurations, letters, earlier rounds …</summary>
[Trait("Category", "Thorough")]
[Trait("Category", "Mutants")]
public sealed class SpoiltGivenFileTests : IDisposable
{
    private const string Configuration = """
        vocabulary:
          captions:
            projectName: [经办事项]
            budgetTotal: [核定数]
          headers:
            value: [目标要达到]
          levels1:
            产出指标: [成果指标]
          levels2:
            数量指标: [规模指标]
          units: [公斤标煤]
        profile: mof-2021
        severities:
          PF404: warning
          PF2: off
        limits:
          longestName: 40
        budget:
          tasksWithoutForm: [机构运行保障]
        suppressions:
          - { rule: PF501, file: 大鹏.xlsx, indicator: “秒批”事项数量, reason: 口径不同，已核实, expires: 2027-12-31 }
        overrides:
          - { files: 某局/**, severities: { PF404: off } }
        rules:
          - name: training-at-least-two
            code: SZ001
            severity: warning
            category: 2
            message: 培训不应少于两次
            given: { indicators: { level2: 数量指标, name: 培训.*次数, kind: number } }
            then: { field: number, atLeast: 2 }
            examples:
              bad: "一级指标 | 二级指标 | 指标内容 | 指标值\n产出指标 | 数量指标 | 培训次数 | ≥1次"
              good: "一级指标 | 二级指标 | 指标内容 | 指标值\n产出指标 | 数量指标 | 培训次数 | ≥2次"
        """;

    private const string Profile = """
        extends: mof-2021
        requiredLevels2: [数量指标, 质量指标, 时效指标, 社会效益指标]
        weights: { sums: [100], ranges: { 产出指标: [40, 60], 效益指标: [20, 40] } }
        """;

    private const string Roster = "单位编码,单位名称,项目编码,项目名称\n001,某市交通局,001-1,道路养护第1期\n,,001-2,桥梁养护\n002,某市水务局,,整体支出\n";

    private readonly TemporaryFolder _folder = new();

    public SpoiltGivenFileTests()
    {
        _folder.Write("in/a.csv", SmallForm.Csv(1));
        CommandLine.Run("import", Fixture.Workbook, "-f", "json", "-o", _folder.File("data.json"));
        CommandLine.Run("import", _folder.File("in"), "-f", "yaml", "-o", _folder.File("data.yaml"));
        CommandLine.Run("fill", "--form", "mof-2015", "-o", _folder.File("blank.xlsx"));
        CommandLine.Run("review", _folder.File("in"), "-o", _folder.File("first"), "--isolated");
        CommandLine.Run("lint", _folder.File("in"), "--write-baseline", _folder.File("known.txt"), "--isolated");
    }

    [Fact]
    public void A_configuration() => Texts(
        ".perfform.yml",
        Encoding.UTF8.GetBytes(Configuration),
        file => [["lint", In, "--config", file], ["rules", "test", file], ["import", In, "--config", file]]);

    [Fact]
    public void A_profile() => Texts("own.yml", Encoding.UTF8.GetBytes(Profile), file => [["lint", In, "--profile", file, "--isolated"]]);

    [Fact]
    public void A_baseline() => Texts("known.txt", Read("known.txt"), file => [["lint", In, "--baseline", file, "--isolated"]]);

    [Fact]
    public void A_roster() => Texts("roster.csv", Encoding.UTF8.GetBytes(Roster), file => [Reviewed("--roster", file)]);

    [Fact]
    public void An_earlier_round() => Texts(
        $"earlier/{ReviewNames.Round}", Read($"first/{ReviewNames.Round}"), file => [Reviewed("--against", Path.GetDirectoryName(file)!)]);

    [Fact]
    public void An_earlier_file() => Bytes("earlier.xlsx", File.ReadAllBytes(Fixture.Workbook), file => [Reviewed("--against", file)]);

    [Theory]
    [InlineData("letter-template.zh.docx")]
    [InlineData("letter-template.en.docx")]
    public void A_letter(string name) => Bytes("letter.docx", File.ReadAllBytes(Fixture.Sample(name)), file => [Reviewed("--letter", file)]);

    [Theory]
    [InlineData("json")]
    [InlineData("yaml")]
    public void Data_to_fill_in(string format) => Texts(
        $"spoilt.{format}",
        Read($"data.{format}"),
        file => [["fill", file, "--form", "mof-2021", "-o", Filled], ["fill", file, "--form", _folder.File("blank.xlsx"), "-o", Filled]]);

    [Theory]
    [InlineData("blank.xlsx")]
    [InlineData("declaration-2020.xlsx")]
    public void A_workbook_to_fill_in(string name)
    {
        var content = name == "blank.xlsx" ? Read(name) : File.ReadAllBytes(Fixture.Workbook);
        Bytes("form.xlsx", content, file => [["fill", _folder.File("data.json"), "--form", file, "-o", Filled]]);
    }

    private string In => _folder.File("in");

    private string Filled => _folder.File("filled.xlsx");

    private byte[] Read(string name) => File.ReadAllBytes(_folder.File(name));

    private string[] Reviewed(params string[] options) => ["review", In, "-o", _folder.File("out"), "--overwrite", "--isolated", .. options];

    private void Texts(string name, byte[] content, Func<string, string[][]> commands) => Spoil(
        name, content, random => random.Next(4) == 0 ? new Mutation(random).Of : new TextMutation(random).Of, commands);

    private void Bytes(string name, byte[] content, Func<string, string[][]> commands) => Spoil(
        name, content, random => new Mutation(random).Of, commands);

    private void Spoil(string name, byte[] content, Func<Random, Func<byte[], byte[]>> mutation, Func<string, string[][]> commands)
    {
        for (var i = 0; i < MutantCount.OfEachKind; i++)
        {
            var file = _folder.Write(name, mutation(new Random(i))(content));
            foreach (var command in commands(file))
            {
                MutantRun.Of($"{command[0]} with {name}, mutant {i}", command);
            }
        }
    }

    public void Dispose() => _folder.Dispose();
}
