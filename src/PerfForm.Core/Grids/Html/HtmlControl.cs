using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace PerfForm.Core.Grids.Html;

/// <summary>What a control of a page's form shows.</summary>
internal static class HtmlControl
{
    /// <summary>The text that stands in it, or a box that is ticked or empty.</summary>
    public static string TextOf(IElement element) => element switch
    {
        IHtmlInputElement { Type: "checkbox" or "radio" } box => box.IsDefaultChecked ? "☑" : "□",
        IHtmlInputElement { Type: "hidden" or "password" or "button" or "submit" or "reset" or "image" or "file" } => string.Empty,
        IHtmlInputElement input => input.DefaultValue,
        IHtmlTextAreaElement area => area.TextContent,
        IHtmlSelectElement select => ChosenOf(select)?.Text ?? string.Empty,
        _ => string.Empty,
    };

    // Where none is marked, a browser chooses the first.
    private static IHtmlOptionElement? ChosenOf(IHtmlSelectElement select)
    {
        IHtmlOptionElement? first = null;
        foreach (var option in select.Options)
        {
            if (option.IsDefaultSelected)
            {
                return option;
            }

            first ??= option;
        }

        return first;
    }
}
