using PerfForm.Core.Grids.Content;
using PerfForm.Core.Grids.Flow;
using PerfForm.Core.Guards;

namespace PerfForm.Core.Grids.Html;

/// <summary>Web pages, which some systems export under the names of workbooks: .html, .mht. Each table is a grid.</summary>
internal sealed class HtmlContainer : IContainer
{
    /// <summary>A web page.</summary>
    public static readonly SourceFormat Html = new("html", new("网页（HTML）", "a web page (HTML)"), ["html", "htm"]) { IsProse = true };

    /// <summary>A web page with all that belongs to it in one file: RFC 2557.</summary>
    public static readonly SourceFormat Mht = new("mht", new("单个文件网页", "a web page in a single file"), ["mht", "mhtml"]) { IsProse = true };

    public IReadOnlyList<SourceFormat> Formats { get; } = [Html, Mht];

    public SourceFormat? Recognise(FileContent content) =>
        content.Text is not { } text ? null : WebPage.Is(text) ? Html : MimeMessage.Is(text) ? Mht : null;

    public IReadOnlyList<Grid> Read(byte[] content, SourceFormat format, string name, CellMeter meter)
    {
        var flow = new FlowDocument(name, meter);
        foreach (var page in format == Mht ? MimeMessage.PagesOf(content) : [HtmlText.Decode(content)])
        {
            HtmlPage.Read(page, flow);
            flow.EndPart();
        }

        return flow.ToGrids();
    }
}
