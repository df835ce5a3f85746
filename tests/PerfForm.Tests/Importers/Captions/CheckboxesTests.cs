using PerfForm.Core.Importers.Captions;

namespace PerfForm.Tests.Importers.Captions;

public sealed class CheckboxesTests
{
    [Theory]
    [InlineData("新增项目□ 延续项目√", "延续项目")]
    [InlineData("新增项目□ 延续项目R", "延续项目")]
    [InlineData("☑部门集中审核 □专家评审 □第三方机构评审", "部门集中审核")]
    [InlineData("☑部门集中审核 ☑专家评审 □第三方机构评审", "部门集中审核、专家评审")]
    [InlineData("1.基本建设类 □ (新建/扩建) 2.行政事业类 □ (采购类) 3.其他专项类 R", "其他专项类")]
    [InlineData("新增项目□ 延续项目□", "")]
    [InlineData("1.□新增项目 2.☑延续项目", "延续项目")]
    [InlineData("请选择：□新增 ☑延续", "延续")]
    [InlineData("延续项目", null)]
    [InlineData("R 语言培训", null)]
    [InlineData("验收合格√", null)]
    public void Ticked_choices_are_read(string text, string? chosen) => Assert.Equal(chosen, Checkboxes.Chosen(text));
}
