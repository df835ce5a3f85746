using System.Text;
using PerfForm.Core.Grids.Content;

namespace PerfForm.Tests.Grids.Content;

public sealed class TextDecoderTests
{
    private const string Text = "项目支出绩效目标申报表\n项目名称\t政务服务事务\t项目单位\t深圳市大鹏新区政务服务数据管理局\n产出指标\t数量指标\t网站信息发布量\t≥28000条\n";

    public static TheoryData<string, bool> Encodings => new()
    {
        { "utf-8", false },
        { "utf-8", true },
        { "utf-16", false },
        { "utf-16", true },
        { "utf-16BE", false },
        { "utf-16BE", true },
        { "GB18030", false },
        { "GB2312", false },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_is_read_in_its_encoding(string name, bool hasMark) =>
        Assert.Equal(Text.Replace('≥', '>'), TextDecoder.TryDecode(Encode(Text.Replace('≥', '>'), name, hasMark)));

    [Fact]
    public void Big5_is_told_from_gb18030()
    {
        const string traditional = "財政部關於績效目標管理的說明，本項目由臺北市政府負責執行，並於年度結束前完成驗收工作。預算金額以萬元為單位，請各單位依照規定填報績效指標與目標值。";
        Assert.Equal(traditional, TextDecoder.TryDecode(Encode(traditional, "big5", hasMark: false)));
    }

    [Fact]
    public void Short_text_in_gbk_is_not_taken_for_another_script() =>
        Assert.Equal("项目名称\t甲", TextDecoder.TryDecode(Encode("项目名称\t甲", "GB18030", hasMark: false)));

    [Fact]
    public void Bytes_that_are_no_text_are_refused() =>
        Assert.Null(TextDecoder.TryDecode([.. Enumerable.Range(0, 400).Select(i => (byte)(i * 31 % 29))]));

    private static byte[] Encode(string text, string name, bool hasMark)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        return hasMark ? [.. encoding.GetPreamble(), .. encoding.GetBytes(text)] : encoding.GetBytes(text);
    }
}
