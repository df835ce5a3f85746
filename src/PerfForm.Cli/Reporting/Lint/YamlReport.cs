using PerfForm.Core.Rules;
using PerfForm.Core.Writers.Yaml;

namespace PerfForm.Cli.Reporting.Lint;

/// <summary>The result as YAML, with the keys of JSON.</summary>
internal sealed class YamlReport : ILintReport
{
    public string Format => "yaml";

    public void Write(LintResult result, ReportManner manner, Stream output) =>
        YamlOutput.Write(output, manner.Language, writer => LintContract.Report.Write(manner.ReportOf(result), writer));
}
