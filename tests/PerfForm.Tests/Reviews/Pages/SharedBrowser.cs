using Microsoft.Playwright;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Reviews.Pages;

/// <summary>One browser for the tests of a class; none where none is installed.</summary>
public sealed class SharedBrowser : IAsyncLifetime
{
    private IPlaywright? _driver;

    /// <summary>The browser.</summary>
    public IBrowser Browser { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (Chromium.Path is { } path)
        {
            _driver = await Playwright.CreateAsync();
            Browser = await _driver.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = ["--no-sandbox"] });
        }
    }

    public async Task DisposeAsync()
    {
        if (_driver is not null)
        {
            await Browser.CloseAsync();
            _driver.Dispose();
        }
    }
}
