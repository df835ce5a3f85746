using System.Text;
using PerfForm.Core;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Importers;
using PerfForm.Core.Intake;
using PerfForm.Core.Model;

namespace PerfForm.Tests.Grids.Pft;

/// <summary>A new container is a folder and a line in the list, and is read to the end of the pipeline.</summary>
public sealed class PftContainerTests
{
    private const string Table = "PFT1\n项目支出绩效目标申报表\n项目名称\t培训\t项目单位\t培训中心\n一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t培训次数\t≥5次";

    private static readonly ContainerList Containers = new([.. ContainerList.Shipped.All, new PftContainer()]);

    [Fact]
    public void A_container_that_is_added_to_the_list_is_read_to_a_form()
    {
        var document = Read(Table, "form.pft");
        Assert.Equal("pft", document.Source.Format?.Name);
        var form = Assert.Single(document.Forms);
        Assert.Equal("培训", form.Project?.Name?.Value);
        Assert.Equal("培训次数", Assert.Single(form.Indicators).Name?.Value);
        Assert.DoesNotContain(document.Diagnostics, diagnostic => diagnostic.Kind == Reading.ExtensionMisleads);
    }

    [Fact]
    public void Its_content_decides_and_a_misleading_name_is_said()
    {
        var document = Read(Table, "form.xlsx");
        Assert.Equal("pft", document.Source.Format?.Name);
        Assert.Contains(document.Diagnostics, diagnostic => diagnostic.Kind == Reading.ExtensionMisleads);
    }

    [Fact]
    public void Its_name_is_that_of_a_workbook()
    {
        Assert.True(Containers.IsWorkbook(".pft"));
        Assert.False(ContainerList.Shipped.IsWorkbook(".pft"));
    }

    [Fact]
    public void Without_the_line_in_the_list_it_is_no_more_than_text() =>
        Assert.Equal("tsv", new Pipeline().Import(SourceOf(Table, "form.pft")).Source.Format?.Name);

    private static Document Read(string table, string name) => new Pipeline(Containers, FormReaders.All).Import(SourceOf(table, name));

    private static FoundFile SourceOf(string table, string name) => FoundFile.Of(name, Encoding.UTF8.GetBytes(table));
}
