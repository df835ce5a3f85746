using PerfForm.Core.Bulk;
using PerfForm.Core.Rules;

namespace PerfForm.Cli.Reporting.Lint;

/// <summary>The result as JSON.</summary>
internal sealed class JsonReport : ILintReport
{
    public string Format => "json";

    public void Write(LintResult result, ReportManner manner, Stream output) => FindingsJson.Write(manner.ReportOf(result), manner.Language, output);
}
