using PerfForm.Cli.Reporting.Lint;
using PerfForm.Core;
using PerfForm.Core.Bulk;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Intake;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.Configured;
using PerfForm.Core.Text;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Bulk;

public sealed class WaitingFilesTests(WaitingFilesTests.Runs runs) : IClassFixture<WaitingFilesTests.Runs>
{
    public static TheoryData<string> Formats => [.. LintReports.All.Select(report => report.Format)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Files_that_were_put_away_are_reported_as_those_that_were_held(string format)
    {
        var report = LintReports.All.First(one => one.Format == format);
        Assert.Equal(Text(report, runs.Held), Text(report, runs.PutAway));
    }

    [Fact]
    public void What_was_put_away_is_read_again()
    {
        var (held, putAway) = (runs.Held.Documents, runs.PutAway.Documents);
        Assert.Equal(held.Select(document => document.Source), putAway.Select(document => document.Source));
        Assert.Equal(
            held.SelectMany(document => document.Forms).Select(form => form.Key),
            putAway.SelectMany(document => document.Forms).Select(form => form.Key));
        Assert.Equal(held.Select(document => document.Diagnostics.Count), putAway.Select(document => document.Diagnostics.Count));
    }

    private static string Text(ILintReport report, LintResult result)
    {
        using var output = new MemoryStream();
        report.Write(result, new ReportManner(Language.Chinese, IsConcise: false, HasColor: false, HasLedger: true, Severity.Error, PassedOver: 0), output);
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>Forms of many layouts and departments, and a file that cannot be read, checked with every file held, and with every file put away.</summary>
    public sealed class Runs : IDisposable
    {
        private static readonly LintOptions Options = new() { Today = new DateOnly(2026, 1, 1) };
        private readonly List<WaitingFiles> _waiting = [];
        private readonly Pipeline _pipeline = new();
        private readonly Linter _linter = new();

        public Runs() => (Held, PutAway) = (Check(mostHeld: int.MaxValue), Check(mostHeld: 0));

        public LintResult Held { get; }

        public LintResult PutAway { get; }

        public void Dispose() => _waiting.ForEach(files => files.Dispose());

        private LintResult Check(int mostHeld)
        {
            var files = new WaitingFiles(_pipeline, mostHeld);
            _waiting.Add(files);
            string[] paths =
            [
                Fixture.Workbook, Fixture.OldWorkbook, Fixture.OpenDocument, Fixture.PathOf("locked.xlsx"), Fixture.PathOf("street.7z"),
                .. Directory.GetFiles(Fixture.PathOf("forms"), "b*.table").Order(StringComparer.Ordinal),
            ];
            new InputRun(_pipeline, new InputRunOptions { SettingsOf = _ => Settings.Default, KeepsCells = true }).Run(
                DiskFinder.Find(paths),
                input => new Checked(input.ToCheck() is { } toCheck ? _linter.CheckAlone(toCheck, Options) : null),
                (_, one) =>
                {
                    if (one.File is { } file)
                    {
                        files.Add(file);
                    }
                },
                CancellationToken.None);
            Assert.Equal(mostHeld == 0, files.All.Any(file => file.IsPutAway));
            return Linter.CheckTogether(files.All, Options);
        }

        private sealed record Checked(CheckedFile? File);
    }
}
