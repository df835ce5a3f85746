using System.Security.Cryptography;
using System.Text;

namespace PerfForm.Core.Reviews.Pages.Html;

/// <summary>A style or script that ships with the program. There is no other way to put one into a page.</summary>
internal sealed class PageAsset
{
    private PageAsset(string name)
    {
        using var stream = typeof(PageAsset).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        Text = reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>The style.</summary>
    public static PageAsset Style { get; } = new("report.css");

    /// <summary>The script.</summary>
    public static PageAsset Script { get; } = new("report.js");

    /// <summary>Its text, as it stands in the page.</summary>
    public string Text { get; }

    /// <summary>Its hash, as a Content-Security-Policy names it.</summary>
    public string Hash => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}";
}
