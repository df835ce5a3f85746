using PerfForm.Core.Reviews.Pages.Html;

namespace PerfForm.Core.Reviews.Pages;

/// <summary>A chart of bars, one below the other, each with its name and value as text.</summary>
/// <param name="html">Where it is written.</param>
internal sealed class Bars(HtmlText html)
{
    /// <summary>Writes the chart; nothing where there is nothing to show.</summary>
    /// <param name="title">What it shows.</param>
    /// <param name="parts">The bars.</param>
    public void Write(string title, IReadOnlyList<ChartPart> parts)
    {
        if (parts.Count == 0)
        {
            return;
        }

        html.Add("h3", title).Line();
        using var list = html.In("ol", ("class", "b"));
        var longest = parts.Max(part => part.Value);
        foreach (var part in parts)
        {
            html.Line().Begin("li");
            WriteName(part);
            html.Text(" ").Add("b", part.Shown);
            html.Begin("svg", ("aria-hidden", "true"), ("width", "100%"), ("height", "8"))
                .Add("rect", string.Empty, ("class", part.Class), ("width", Share.Of(part.Value, longest)), ("height", "8"))
                .End("svg");
        }
    }

    private void WriteName(ChartPart part)
    {
        if (part.Anchor is { } anchor)
        {
            html.Add("a", part.Called, ("href", $"#{anchor}"));
        }
        else
        {
            html.Add("span", part.Called);
        }
    }
}
