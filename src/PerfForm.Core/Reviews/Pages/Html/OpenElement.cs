namespace PerfForm.Core.Reviews.Pages.Html;

/// <summary>An element that ends when it is disposed of.</summary>
/// <param name="html">Where it stands.</param>
/// <param name="name">Its name.</param>
internal readonly struct OpenElement(HtmlText html, string name) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose() => html.End(name).Line();
}
