using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PerfForm.Core.Grids.Flow;

namespace PerfForm.Core.Grids.Html;

/// <summary>What elements are on the page: blocks, frames, hidden.</summary>
internal static class HtmlShape
{
    /// <summary>As many columns as a cell may cover: the HTML standard, 4.9.11.</summary>
    public const int MostColumns = 1_000;

    /// <summary>As many rows as a cell may cover.</summary>
    public const int MostRows = 65_534;

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd", "center", "section", "article", "header", "footer", "main",
        "form", "fieldset", "legend", "pre", "blockquote", "hr", "address", "aside", "nav", "details", "summary", "tr", "td", "th",
    };

    /// <summary>Whether the element stands on lines of its own.</summary>
    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    /// <summary>Whether the table only holds other tables, one below the other.</summary>
    public static bool IsFrame(IHtmlTableElement table) =>
        table.Rows.All(row => row.Cells.Length <= 1) && table.Rows.Any(row => row.Cells.Any(cell => cell.QuerySelector("table") is not null));

    /// <summary>Whether the element itself is marked so that a browser does not show it.</summary>
    public static bool IsHidden(IElement? element) =>
        element is not null && (element.HasAttribute("hidden") || StyleHides(element.GetAttribute("style")));

    /// <summary>Whether the element or one around it is hidden.</summary>
    public static bool IsWithinHidden(IElement element)
    {
        for (var at = element; at is not null; at = at.ParentElement)
        {
            if (IsHidden(at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The columns that <c>col</c> elements hide.</summary>
    public static HashSet<int> HiddenColumns(IHtmlTableElement table)
    {
        var hidden = new HashSet<int>();
        var column = 0;
        foreach (var element in table.QuerySelectorAll("col").Where(col => col.Closest("table") == table))
        {
            var written = element.GetAttribute("span");
            var span = int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var times) ? Math.Clamp(times, 1, MostColumns) : 1;
            var isHidden = IsHidden(element) || IsHidden(element.ParentElement);
            for (var i = 0; i < span && column < FlowTable.MostColumns; i++, column++)
            {
                if (isHidden)
                {
                    hidden.Add(column);
                }
            }
        }

        return hidden;
    }

    private static bool StyleHides(string? style)
    {
        if (style is null)
        {
            return false;
        }

        var plain = style.Replace(" ", string.Empty, StringComparison.Ordinal);
        return plain.Contains("display:none", StringComparison.OrdinalIgnoreCase)
            || plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase)
            || plain.Contains("visibility:collapse", StringComparison.OrdinalIgnoreCase);
    }
}
