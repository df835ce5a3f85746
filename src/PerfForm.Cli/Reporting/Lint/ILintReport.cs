using PerfForm.Core.Rules;

namespace PerfForm.Cli.Reporting.Lint;

/// <summary>Tells what a check found, in one format. The same result and manner always give the same bytes.</summary>
internal interface ILintReport
{
    /// <summary>The format's name, as <c>-f</c> takes it.</summary>
    string Format { get; }

    /// <summary>Writes the report as UTF-8; leaves the stream open.</summary>
    void Write(LintResult result, ReportManner manner, Stream output);
}
