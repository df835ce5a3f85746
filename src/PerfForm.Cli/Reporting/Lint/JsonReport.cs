using System.Text.Json;
using PerfForm.Core.Rules;
using PerfForm.Core.Writers.Json;

namespace PerfForm.Cli.Reporting.Lint;

/// <summary>The result as JSON.</summary>
internal sealed class JsonReport : ILintReport
{
    public string Format => "json";

    public void Write(LintResult result, ReportManner manner, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, JsonStyle.Indented))
        {
            LintContract.Report.Write(manner.ReportOf(result), new JsonStructureWriter(json) { Language = manner.Language });
        }

        output.WriteByte((byte)'\n');
    }
}
