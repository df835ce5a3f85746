using System.Text;
using PerfForm.Core;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Grids.Xlsx;
using PerfForm.Core.Importers;
using PerfForm.Core.Intake;
using PerfForm.Core.Model;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.Configured;
using PerfForm.Core.Vocabulary;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Importers.SelfReview;

/// <summary>A new kind of form is a folder and a line in a list: this folder, and the line below.</summary>
public class SelfReviewTests
{
    private const string Table = """
        项目支出绩效自评表 | → | → | → | → | →
        （2024年度） | → | → | → | → | →
        项目名称 | 河道巡查 | → | 项目单位 | 甲局 | →
        一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分
        产出指标 | 数量指标 | 巡查河道次数 | ≥24次 | 26次 | #10
        ↓ | 质量指标 | 巡查记录完整率 | ≥98% | 97.5% | #9.5
        效益指标 | 社会效益指标 | 河道整洁 | 有效改善 | 已改善 |
        """;

    private static readonly IReadOnlyList<IFormReader> Readers = [.. FormReaders.All, new SelfReviewReader()];

    private static Document Import(string table) => new DeclarationImporter(FormWords.LoadEmbedded(), Readers)
        .Import(new Workbook(XlsxContainer.Xlsx, TableText.Sheets(table)), new SourceFile("自评.xlsx", XlsxContainer.Xlsx, string.Empty));

    private static Form OnlyForm => Assert.Single(Import(Table).Forms);

    [Fact]
    public void Its_form_is_read_as_the_new_kind()
    {
        Assert.Equal(("selfReview", 2024, "河道巡查", "甲局"), (OnlyForm.Kind.Name, OnlyForm.Year!.Value, OnlyForm.Project!.Name!.Value, OnlyForm.Unit!.Value));
        Assert.Empty(Import(Table).Diagnostics);
        Assert.Empty(Import(Table).Skipped);
    }

    [Fact]
    public void Targets_are_those_of_the_year_and_what_was_reached_is_kept_in_each_row()
    {
        Assert.Equal(["≥24次", "≥98%", "有效改善"], OnlyForm.Indicators.Select(indicator => indicator.Target.Raw));
        Assert.Equal(
            ["实际完成值=26次@E5 得分=10@F5", "实际完成值=97.5%@E6 得分=9.5@F6", "实际完成值=已改善@E7"],
            OnlyForm.Indicators.Select(indicator =>
                string.Join(' ', indicator.Fields.Select(field => $"{field.Label}={field.Value.Value}@{field.Value.Cell}"))));
        Assert.Empty(OnlyForm.Fields);
        Assert.Empty(OnlyForm.Unclaimed);
    }

    [Fact]
    public void The_pipeline_reads_it_too_and_data_name_it()
    {
        var csv = Table.Replace(" | →", ",", StringComparison.Ordinal)
            .Replace(" | ", ",", StringComparison.Ordinal)
            .Replace("↓", string.Empty, StringComparison.Ordinal);
        var document = new Pipeline(ContainerList.Shipped, Readers).Import(FoundFile.Of("自评.csv", Encoding.UTF8.GetBytes(csv)));
        var form = Imported.Json(document).GetProperty("documents")[0].GetProperty("forms")[0];
        Assert.Equal("selfReview", form.GetProperty("kind").GetString());
        Assert.Equal("26次", form.GetProperty("indicators")[0].GetProperty("fields")[0].GetProperty("value").GetString());
    }

    [Fact]
    public void Declarations_beside_it_are_read_as_before()
    {
        const string declarations = """
            === 项目
            项目支出绩效目标申报表
            三级指标 | 指标值
            巡查次数 | ≥24次
            === 整体
            整体支出绩效目标申报表
            三级指标 | 指标值
            巡查次数 | ≥24次
            === 审核
            项目支出绩效目标审核表
            三级指标 | 指标值
            巡查次数 | ≥24次
            """;
        var document = Import(declarations + "\n=== 自评\n" + Table);
        Assert.Equal(["project", "overall", "selfReview"], document.Forms.Select(form => form.Kind.Name));
        Assert.Equal("审核", Assert.Single(document.Skipped).Sheet);
    }

    [Fact]
    public void Without_the_line_in_the_list_it_is_a_relative_that_is_passed_over()
    {
        var document = Imported.Grids([.. TableText.Sheets(Table)]);
        Assert.Empty(document.Forms);
        Assert.Equal(SkippedArea.NotADeclaration, Assert.Single(document.Skipped).Reason);
    }

    [Fact]
    public void Rules_of_declarations_are_not_asked_about_it()
    {
        var result = new Linter().Check([new LintInput(Import(Table), Settings.Default)], new LintOptions());
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.About == About.Content);
        string[] asked = [.. result.Ledger.Where(entry => entry.File is not null && entry.Outcome != OutcomeKind.NotApplicable).Select(entry => entry.Name)];
        Assert.Equal(["required-field-missing"], asked);
    }

    [Fact]
    public void Its_own_required_fields_are_asked_for()
    {
        var result = new Linter().Check([new LintInput(Import(Table.Replace("（2024年度）", "甲", StringComparison.Ordinal)), Settings.Default)], new LintOptions());
        Assert.Single(result.Diagnostics, diagnostic => diagnostic.Kind.Code == "PF105" && diagnostic.About == About.Template);
    }
}
