using PerfForm.Cli.Reporting.Lint;

namespace PerfForm.Cli.Commands;

/// <summary>A report to write and where.</summary>
/// <param name="Report">The format.</param>
/// <param name="Path">The file; null for standard output.</param>
internal sealed record LintOutput(ILintReport Report, string? Path)
{
    /// <summary>Reads <c>sarif=report.sarif</c> or <c>text</c>; null where there is no such format.</summary>
    public static LintOutput? Read(string given)
    {
        var equals = given.IndexOf('=', StringComparison.Ordinal);
        var (format, path) = equals < 0 ? (given, null) : (given[..equals], given[(equals + 1)..]);
        return LintReports.All.FirstOrDefault(report => report.Format == format) is { } report && path is not ""
            ? new LintOutput(report, path == OutputFile.StandardOutput ? null : path)
            : null;
    }
}
