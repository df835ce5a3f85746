using PerfForm.Core.Reviews.Pages.Html;

namespace PerfForm.Core.Reviews.Pages;

/// <summary>One bar in parts, with a legend that says the same in words.</summary>
/// <param name="html">Where it is written.</param>
internal sealed class StackedBar(HtmlText html)
{
    /// <summary>Writes the bar.</summary>
    /// <param name="title">What it shows.</param>
    /// <param name="parts">Its parts, from the left.</param>
    public void Write(string title, IReadOnlyList<ChartPart> parts)
    {
        var whole = parts.Sum(part => part.Value);
        using (html.In("svg", ("role", "img"), ("aria-label", title), ("width", "100%"), ("height", "28")))
        {
            var before = 0m;
            foreach (var part in parts.Where(part => part.Value > 0))
            {
                html.Add(
                    "rect",
                    string.Empty,
                    ("class", part.Class),
                    ("x", Share.Of(before, whole)),
                    ("width", Share.Of(part.Value, whole)),
                    ("height", "28"));
                before += part.Value;
            }
        }

        using var legend = html.In("ul", ("class", "k"));
        foreach (var part in parts)
        {
            html.Begin("li").Add("b", part.Called, ("class", part.Class)).Text($" {part.Shown} · {Share.Of(part.Value, whole, digits: 0)}");
        }
    }
}
