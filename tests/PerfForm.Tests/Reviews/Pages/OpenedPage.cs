using Microsoft.Playwright;

namespace PerfForm.Tests.Reviews.Pages;

/// <summary>A report in a browser, opened from its file, with everything that went wrong and everything that it asked for.</summary>
internal sealed class OpenedPage : IAsyncDisposable
{
    private readonly List<string> _errors = [];
    private readonly List<string> _requests = [];

    private OpenedPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) => _errors.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => _errors.Add(error);
        page.Request += (_, request) => _requests.Add(request.Url);
        page.Dialog += (_, dialog) => _errors.Add($"dialog: {dialog.Message}");
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>What the console and the page said.</summary>
    public IReadOnlyList<string> Errors => _errors;

    /// <summary>What was asked for.</summary>
    public IReadOnlyList<string> Requests => _requests;

    /// <summary>The findings that are shown.</summary>
    public ILocator Findings => Page.Locator(".l > li:not([hidden])");

    /// <summary>The anchor of what has the focus.</summary>
    public async Task<string> FocusedAsync() => await Page.EvaluateAsync<string>("document.activeElement.id");

    /// <summary>Whether an element is within the window.</summary>
    public async Task<bool> SeesAsync(string id) => await Page.EvaluateAsync<bool>(
        "id => { const box = document.getElementById(id).getBoundingClientRect(); return box.bottom > 0 && box.top < innerHeight; }",
        id);

    /// <summary>Opens a report.</summary>
    /// <param name="shared">The browser.</param>
    /// <param name="report">The report.</param>
    /// <param name="width">The width of the window.</param>
    /// <param name="hasScript">Whether scripts run.</param>
    public static async Task<OpenedPage> Of(SharedBrowser shared, WrittenReport report, int width = 1280, bool hasScript = true)
    {
        var opened = new OpenedPage(await shared.Browser.NewPageAsync(new BrowserNewPageOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
            JavaScriptEnabled = hasScript,
        }));
        await opened.Page.GotoAsync(new Uri(report.Place).AbsoluteUri);
        return opened;
    }

    public async ValueTask DisposeAsync() => await Page.CloseAsync();
}
