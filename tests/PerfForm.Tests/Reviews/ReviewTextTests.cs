using System.Xml;
using CsCheck;
using PerfForm.Core.Reviews;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Reviews;

public sealed class ReviewTextTests
{
    [Theory]
    [InlineData("甲局\r\n乙局", "甲局\n乙局")]
    [InlineData("a\u0001\u202eb", "a␁U+202Eb")]
    public void What_cannot_be_seen_is_shown_and_lines_stay(string text, string shown) => Assert.Equal(shown, ReviewText.Of(text));

    [Fact]
    public void Half_a_character_is_a_mark() => Assert.Equal("\ufffdz\ud83d\ude00\ufffd", ReviewText.Of("\ud83dz\ud83d\ude00\uffff"));

    [Fact]
    public void Every_text_can_stand_in_xml() => Seeded.All(Gen.Char.Array[0, 30], 2_000, letters =>
    {
        XmlConvert.VerifyXmlChars(ReviewText.Of(new string(letters)));
        return true;
    });
}
