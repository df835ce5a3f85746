namespace PerfForm.Cli.Reporting.Lint;

/// <summary>Every format of a check's report: a new one is a file and a line here.</summary>
internal static class LintReports
{
    /// <summary>The reports; the first is the default.</summary>
    public static IReadOnlyList<ILintReport> All { get; } =
    [
        new TextReport(), new JsonReport(), new YamlReport(), new CsvReport(), new SarifReport(), new GitHubReport(), new JUnitReport(),
    ];
}
