using PerfForm.Core.Reviews.Rosters;

namespace PerfForm.Tests.Reviews.Rosters;

public sealed class NearNamesTests
{
    [Theory]
    [InlineData("区教育局", "某区教育局")]
    [InlineData("教育局", "深圳市大鹏新区教育局")]
    [InlineData("大鹏新区教育局", "深圳市大鹏新区教育局")]
    [InlineData("某区教育局（本级）", "某区教育局")]
    [InlineData("某区教育局本级", "某区教育局")]
    [InlineData("某 区 教 育 局", "某区教育局(机关)")]
    [InlineData("２０２４年道路养护经费", "道路养护经费")]
    [InlineData("道路养护经费（一期）", "道路养护经费")]
    [InlineData("教育和卫生健康局", "教育卫生健康局")]
    [InlineData("公共文化服务中心", "公共文化眼务中心")]
    public void Names_that_people_mean_the_same_by_are_near(string written, string listed)
    {
        Assert.Equal(0, new NearNames([listed]).Find(written));
        Assert.Equal(0, new NearNames([written]).Find(listed));
    }

    [Theory]
    [InlineData("甲区教育局", "乙区教育局")]
    [InlineData("市教育局", "区教育局")]
    [InlineData("第一中心小学校", "第二中心小学校")]
    [InlineData("道路养护经费（一期）", "道路养护经费（二期）的")]
    [InlineData("城东中心幼儿园", "城西中心幼儿园")]
    [InlineData("水利局", "水务局")]
    [InlineData("", "教育局")]
    public void Names_of_two_things_are_not(string written, string listed) => Assert.Null(new NearNames([listed]).Find(written));

    [Fact]
    public void Where_two_are_near_neither_is_meant() => Assert.Null(new NearNames(["甲区教育局", "乙区教育局"]).Find("教育局"));
}
