using System.Text;
using PerfForm.Core;
using PerfForm.Core.Grids;
using PerfForm.Core.Importers;
using PerfForm.Core.Intake;
using PerfForm.Core.Model.Kinds;
using PerfForm.Tests.Grids.Pft;
using PerfForm.Tests.Importers.SelfReview;

namespace PerfForm.Tests.House;

/// <summary>The house can grow: a container and a kind of form from test code, each a folder and a line, together.</summary>
public sealed class GrowthTests
{
    private const string Table = "PFT1\n项目支出绩效自评表\n（2024年度）\n项目名称\t河道巡查\t项目单位\t甲局\n"
        + "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t得分\n产出指标\t数量指标\t巡查河道次数\t≥24次\t26次\t10\n";

    [Fact]
    public void A_form_of_a_new_kind_in_a_new_container_is_read()
    {
        var pipeline = new Pipeline(new ContainerList([.. ContainerList.Shipped.All, new PftContainer()]), [.. FormReaders.All, new SelfReviewReader()]);
        var document = pipeline.Import(FoundFile.Of("自评.pft", Encoding.UTF8.GetBytes(Table)));
        var form = Assert.Single(document.Forms);
        var indicator = Assert.Single(form.Indicators);
        Assert.Equal(("pft", "selfReview", "≥24次"), (document.Source.Format!.Name, form.Kind.Name, indicator.Target.Raw));
        Assert.Equal([("实际完成值", "26次"), ("得分", "10")], indicator.Fields.Select(one => (one.Label, one.Value.Value)));
    }

    [Fact]
    public void Every_kind_that_the_contract_names_has_a_reader_and_every_reader_a_kind_that_it_names() =>
        Assert.Equal(FormKinds.All, FormReaders.All.Select(reader => reader.Kind));
}
