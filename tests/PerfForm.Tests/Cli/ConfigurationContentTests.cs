using PerfForm.Cli.Commands;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Cli;

/// <summary>A run goes on with one that was cut off only where the configuration has the same content, not the same path alone.</summary>
public sealed class ConfigurationContentTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Another_content_of_the_file_or_of_what_it_extends_is_another_configuration()
    {
        var first = Contents("severities: { PF302: off }", "severities: { PF303: off }");
        Assert.Equal(2, first.Count);
        Assert.Equal(first, Contents("severities: { PF302: off }", "severities: { PF303: off }"));
        Assert.NotEqual(first, Contents("severities: { PF302: info }", "severities: { PF303: off }"));
        Assert.NotEqual(first, Contents("severities: { PF302: off }", "severities: { PF303: info }"));
    }

    public void Dispose() => _folder.Dispose();

    private IReadOnlyList<string> Contents(string own, string extended)
    {
        File.WriteAllText(_folder.Write("own.yml", []), $"extends: base.yml\n{own}");
        File.WriteAllText(_folder.Write("base.yml", []), extended);
        var configuration = new ConfigurationFiles(_folder.File("own.yml"), isIsolated: false);
        _ = configuration.For(_folder.File("a.csv"));
        Assert.Empty(configuration.Problems);
        return configuration.Contents;
    }
}
