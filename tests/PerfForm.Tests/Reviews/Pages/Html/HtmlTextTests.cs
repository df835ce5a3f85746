using PerfForm.Core.Reviews.Pages.Html;

namespace PerfForm.Tests.Reviews.Pages.Html;

public sealed class HtmlTextTests
{
    [Fact]
    public void Text_is_escaped() =>
        Assert.Equal("&lt;/script&gt;&lt;b a=&quot;1&quot;&gt;&amp;amp;", new HtmlText().Text("</script><b a=\"1\">&amp;").ToString());

    [Fact]
    public void An_attribute_is_quoted_where_it_must_be_and_escaped() =>
        Assert.Equal(
            "<p id=f1c-2_3 title=\"&quot;&gt;&lt;img onerror=1\" hidden>",
            new HtmlText().Begin("p", ("id", "f1c-2_3"), ("title", "\"><img onerror=1"), ("hidden", string.Empty)).ToString());

    [Fact]
    public void What_cannot_be_seen_is_shown_and_line_breaks_stay() =>
        Assert.Equal("一\n二 三␛[0mU+202E四", new HtmlText().Text("一\r\n二\t三\u001b[0m\u202E四").ToString());

    [Theory]
    [InlineData("p onclick=x")]
    [InlineData("a>")]
    [InlineData("")]
    public void What_is_no_name_is_no_markup(string name)
    {
        Assert.Throws<ArgumentException>(() => new HtmlText().Begin(name));
        Assert.Throws<ArgumentException>(() => new HtmlText().Begin("p", (name, "1")));
    }

    [Fact]
    public void An_element_ends_where_it_is_left()
    {
        var html = new HtmlText();
        using (html.In("ul"))
        {
            html.Begin("li").Add("b", "一");
        }

        Assert.Equal("<ul><li><b>一</b></ul>\n", html.ToString());
    }

    [Fact]
    public void Half_a_pair_of_surrogates_is_written_as_a_replacement() =>
        Assert.Equal("�"u8.ToArray(), new HtmlText().Text("\uD840").ToBytes());
}
