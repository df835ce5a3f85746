using System.Net;

namespace PerfForm.Tests.Web;

/// <summary>What <c>dotnet publish src/PerfForm.Web</c> wrote: the folder that PERFFORM_PAGE names.</summary>
internal static class PublishedPage
{
    /// <summary>The folder; null where none is named.</summary>
    public static string? Folder { get; } = Environment.GetEnvironmentVariable("PERFFORM_PAGE") is { Length: > 0 } path ? Path.GetFullPath(path) : null;

    /// <summary>The one file.</summary>
    public static string File => Path.Combine(Folder!, "perfform.html");

    /// <summary>The one file, as a double click opens it.</summary>
    public static string Address => new Uri(File).AbsoluteUri;

    /// <summary>The folder for a host, served on this machine until it is disposed of.</summary>
    public static HttpListener Serve(out string address)
    {
        for (var port = 20_000 + (Environment.ProcessId % 20_000); ; port++)
        {
            var host = new HttpListener();
            address = $"http://localhost:{port}/";
            host.Prefixes.Add(address);
            try
            {
                host.Start();
            }
            catch (HttpListenerException)
            {
                continue;
            }

            _ = AnswerAll(host);
            return host;
        }
    }

    private static async Task AnswerAll(HttpListener host)
    {
        while (host.IsListening)
        {
            HttpListenerContext asked;
            try
            {
                asked = await host.GetContextAsync();
            }
            catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            var name = asked.Request.Url!.AbsolutePath.TrimStart('/') is { Length: > 0 } given ? given : "index.html";
            asked.Response.ContentType = name.EndsWith(".js", StringComparison.Ordinal) ? "text/javascript" : "text/html";
            await using var content = System.IO.File.OpenRead(Path.Combine(Folder!, "perfform", name));
            await content.CopyToAsync(asked.Response.OutputStream);
            asked.Response.Close();
        }
    }
}
