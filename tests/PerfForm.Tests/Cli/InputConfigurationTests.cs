using System.Text.Json.Nodes;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Cli;

/// <summary>Configurations that lie with the inputs are the sender's: they are named, and do not rule the review.</summary>
public sealed class InputConfigurationTests : IDisposable
{
    private const string OffForAll = "severities: { PF: off }";
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_configuration_beside_the_inputs_is_named_and_not_read()
    {
        Receive(OffForAll);
        var run = CommandLine.Run("lint", _folder.File("received"), "--concise", "--all");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("PF302", run.Output, StringComparison.Ordinal);
        Assert.Contains($"{_folder.File("received/.perfform.yml")}  info PF903 configuration-not-used", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("configuration ", run.ClosingLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import")]
    [InlineData("convert")]
    public void Every_command_names_it_once(string command)
    {
        Receive("a broken: [ one");
        File.Copy(_folder.File("received/a.csv"), _folder.File("received/b.csv"));
        var run = CommandLine.Run(command, _folder.File("received"), "-o", _folder.File(command == "import" ? "out.json" : "out"));
        Assert.Equal(0, run.ExitCode);
        Assert.Single(run.Error.Split('\n'), line => line.Contains("PF903 configuration-not-used", StringComparison.Ordinal));
    }

    [Fact]
    public void It_holds_where_the_user_trusts_it_and_says_so()
    {
        Receive(OffForAll);
        var run = CommandLine.Run("lint", _folder.File("received"), "--trust-input-config", "-f", "json");
        Assert.Equal(0, run.ExitCode);
        var summary = JsonNode.Parse(run.Output)!["summary"]!;
        var file = _folder.File("received/.perfform.yml");
        Assert.Equal(file, (string?)summary["configurations"]![0]);
        var off = (int)summary["switchedOff"]!;
        Assert.True(off > 0);
        Assert.EndsWith($", configuration {file} ({off} {(off == 1 ? "finding" : "findings")} off)", run.ClosingLine, StringComparison.Ordinal);
    }

    [Fact]
    public void A_named_configuration_holds_and_the_other_is_not_spoken_of()
    {
        Receive(OffForAll);
        var own = _folder.Write("own.yml", "severities: { PF302: info }"u8.ToArray());
        var run = CommandLine.Run("lint", _folder.File("received"), "--config", own, "--concise");
        Assert.DoesNotContain("PF903", run.Output + run.Error, StringComparison.Ordinal);
        Assert.EndsWith($", configuration {own}", run.ClosingLine, StringComparison.Ordinal);
    }

    [Fact]
    public void The_configuration_of_the_current_directory_holds_for_inputs_elsewhere()
    {
        Receive(null);
        _folder.Write("desk/.perfform.yml", "severities: { PF302: off }"u8.ToArray());
        _folder.Write("desk/today/note.txt", "-"u8.ToArray());
        var run = CommandLine.RunProcess(_folder.File("desk/today"), "lint", "../../received", "--concise", "--lang", "en");
        Assert.DoesNotContain("PF302", run.Output, StringComparison.Ordinal);
        Assert.EndsWith($", configuration {_folder.File("desk/.perfform.yml")} (1 finding off)", run.ClosingLine, StringComparison.Ordinal);
    }

    [UnixFact]
    public void A_pipe_is_no_configuration()
    {
        Receive(null);
        var pipe = _folder.File("pipe.yml");
        Pipes.TryMake(pipe);
        var own = _folder.Write("own.yml", "extends: pipe.yml"u8.ToArray());
        foreach (var config in new[] { pipe, own, "/dev/zero" })
        {
            var run = CommandLine.Run("lint", _folder.File("received"), "--config", config);
            Assert.Equal(2, run.ExitCode);
            Assert.Contains("it is empty, or no regular file", run.Error, StringComparison.Ordinal);
        }
    }

    private void Receive(string? configuration)
    {
        File.WriteAllText(_folder.Write("received/a.csv", []), FormToLint.Faulty);
        if (configuration is not null)
        {
            File.WriteAllText(_folder.File("received/.perfform.yml"), configuration);
        }
    }

    public void Dispose() => _folder.Dispose();
}
