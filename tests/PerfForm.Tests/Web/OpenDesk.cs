using Microsoft.Playwright;
using PerfForm.Tests.Reviews.Pages;

namespace PerfForm.Tests.Web;

/// <summary>The page in a browser, with everything that went wrong and everything that it asked for.</summary>
internal sealed class OpenDesk : IAsyncDisposable
{
    private const float Patience = 90_000;
    private readonly List<string> _errors = [];
    private readonly List<string> _requests = [];

    private OpenDesk(IPage page)
    {
        Page = page;
        page.SetDefaultTimeout(Patience);
        page.Console += (_, message) => _errors.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => _errors.Add(error);
        page.Dialog += (_, dialog) => _errors.Add($"dialog: {dialog.Message}");
        page.Request += (_, request) => _requests.Add(request.Url);
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>The report within the page.</summary>
    public IFrameLocator Report => Page.FrameLocator("#page");

    /// <summary>What the console and the page said.</summary>
    public IReadOnlyList<string> Errors => _errors;

    /// <summary>What was asked for, beside what the page made itself.</summary>
    public IReadOnlyList<string> Requests => [.. _requests.Where(address => !address.StartsWith("blob:", StringComparison.Ordinal))];

    /// <summary>Opens it.</summary>
    public static async Task<OpenDesk> Of(SharedBrowser shared, string? address = null, string locale = "zh-CN", int width = 1280)
    {
        var desk = new OpenDesk(await shared.Browser.NewPageAsync(new BrowserNewPageOptions
        {
            AcceptDownloads = true,
            Locale = locale,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
        }));
        await desk.Page.GotoAsync(address ?? PublishedPage.Address);
        await desk.Is("ready");
        return desk;
    }

    /// <summary>Chooses the received files, and waits until all is done.</summary>
    public Task Receive(params string[] files) => Choose("#files", files);

    /// <summary>Chooses files on a field, and waits until all is done.</summary>
    public async Task Choose(string field, params string[] files)
    {
        await Page.Locator(field).SetInputFilesAsync(files);
        await Is("done");
    }

    /// <summary>Waits for a state.</summary>
    public Task Is(string state) => Page.WaitForFunctionAsync("state => document.documentElement.dataset.state === state", state);

    /// <summary>The findings, as the page gives them to others.</summary>
    public Task<string> Result() => Page.EvaluateAsync<string>("JSON.stringify(perfform.result)");

    /// <summary>What the problem line says; empty for nothing.</summary>
    public async Task<string> Problem() => await Page.Locator("#problem").TextContentAsync() ?? string.Empty;

    /// <summary>The bytes that a button gives.</summary>
    public async Task<byte[]> Take(string button)
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => Page.Locator(button).ClickAsync());
        return await System.IO.File.ReadAllBytesAsync(await download.PathAsync());
    }

    public async ValueTask DisposeAsync() => await Page.CloseAsync();
}
