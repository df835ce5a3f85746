using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Cli;

/// <summary>The reports of lint: where they are written, and what they say of the run.</summary>
public sealed class LintReportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Several_reports_are_written_in_one_run()
    {
        var file = Write("a.csv", FormToLint.Faulty);
        var run = CommandLine.Run(
            "lint",
            file,
            "-f",
            "text",
            "-f",
            $"sarif={_folder.File("r.sarif")}",
            "-f",
            $"junit={_folder.File("r.xml")}",
            "-f",
            $"csv={_folder.File("r.csv")}");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("PF302", run.Output, StringComparison.Ordinal);
        Assert.All(["r.sarif", "r.xml", "r.csv"], name => Assert.Contains("PF302", File.ReadAllText(_folder.File(name)), StringComparison.Ordinal));
    }

    [Fact]
    public void A_report_that_cannot_be_written_does_not_take_the_others_with_it()
    {
        var run = CommandLine.Run("lint", Write("a.csv", FormToLint.Faulty), "-f", "json=/no/such/folder/a.json", "-f", $"csv={_folder.File("r.csv")}");
        Assert.Equal(2, run.ExitCode);
        Assert.True(File.Exists(_folder.File("r.csv")));
    }

    [Theory]
    [InlineData("-f", "json", "-f", "yaml")]
    [InlineData("-f", "json", "-f", "yaml", "-o", "x.json")]
    [InlineData("-f", "json=x.json", "-f", "yaml=./x.json")]
    public void Reports_in_one_place_are_wrong_usage(params string[] formats) =>
        Assert.Equal(2, CommandLine.Run(["lint", Write("a.csv", FormToLint.Faulty), .. formats]).ExitCode);

    [Fact]
    public void A_report_may_not_overwrite_an_input()
    {
        var file = Write("a.csv", FormToLint.Faulty);
        Assert.Equal(2, CommandLine.Run("lint", file, "-f", $"csv={file}").ExitCode);
        Assert.Equal(FormToLint.Faulty, File.ReadAllText(file));
    }

    [Fact]
    public void The_ledger_tells_what_was_checked_and_what_was_not()
    {
        var run = CommandLine.Run("lint", Write("a.csv", FormToLint.Clean), "--ledger", "-f", "json");
        var ledger = JsonDocument.Parse(run.Output).RootElement.GetProperty("ledger").EnumerateArray().ToList();
        Assert.Contains(ledger, entry => entry.GetProperty("code").GetString() == "PF301" && entry.GetProperty("outcome").GetString() == "clean");
        Assert.Contains(ledger, entry => entry.GetProperty("code").GetString() == "PF601" && entry.GetProperty("outcome").GetString() == "notApplicable");
    }

    [Fact]
    public void Junit_counts_failures_errors_and_skipped_cases()
    {
        Write("a.csv", FormToLint.Faulty);
        _folder.Write("b.xlsx", "no workbook"u8.ToArray());
        var suites = XDocument.Parse(CommandLine.Run("lint", _folder.Path, "-f", "junit").Output).Root!;
        Assert.Equal("testsuites", suites.Name.LocalName);
        foreach (var suite in suites.Elements("testsuite"))
        {
            Assert.Equal((string?)suite.Attribute("tests"), suite.Elements("testcase").Count().ToString());
            Assert.Equal((string?)suite.Attribute("failures"), suite.Descendants("failure").Count().ToString());
            Assert.Equal((string?)suite.Attribute("errors"), suite.Descendants("error").Count().ToString());
            Assert.Equal((string?)suite.Attribute("skipped"), suite.Descendants("skipped").Count().ToString());
        }

        Assert.Equal(("1", "1"), ((string?)suites.Attribute("failures"), (string?)suites.Attribute("errors")));
    }

    public void Dispose() => _folder.Dispose();

    private string Write(string name, string text) => _folder.Write(name, Encoding.UTF8.GetBytes(text));
}
