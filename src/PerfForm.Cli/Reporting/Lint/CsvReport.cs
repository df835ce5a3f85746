using System.Text;
using PerfForm.Core.Bulk;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules;
using PerfForm.Core.Text;
using PerfForm.Core.Writers.Csv;

namespace PerfForm.Cli.Reporting.Lint;

/// <summary>A row a finding.</summary>
internal sealed class CsvReport : ILintReport
{
    private static readonly (string Name, Func<Diagnostic, Language, CsvField> Read)[] Columns =
    [
        ("file", (diagnostic, _) => CsvField.Text(VisibleText.Of(diagnostic.File))),
        ("sheet", (diagnostic, _) => CsvField.Text(VisibleText.Of(diagnostic.Sheet ?? string.Empty))),
        ("cell", (diagnostic, _) => CsvField.Text(diagnostic.Cell?.ToString())),
        ("severity", (diagnostic, _) => CsvField.Text(diagnostic.Severity.Name())),
        ("about", (diagnostic, _) => CsvField.Text(diagnostic.About.Name())),
        ("code", (diagnostic, _) => CsvField.Text(diagnostic.Kind.Code)),
        ("name", (diagnostic, _) => CsvField.Text(diagnostic.Kind.Name)),
        ("category", (diagnostic, _) => CsvField.Number(diagnostic.Category)),
        ("message", (diagnostic, language) => CsvField.Text(VisibleText.Of(diagnostic.Message.In(language)))),
        ("actual", (diagnostic, _) => CsvField.Text(diagnostic.Actual?.Text)),
        ("expected", (diagnostic, _) => CsvField.Text(diagnostic.Expected?.Text)),
        ("difference", (diagnostic, _) => CsvField.Number(diagnostic.Difference)),
        ("suggestion", (diagnostic, _) => CsvField.Text(diagnostic.Suggestion)),
    ];

    public string Format => "csv";

    public void Write(LintResult result, ReportManner manner, Stream output)
    {
        // Excel takes a file without this mark for one of the system's old encoding.
        output.Write(Encoding.UTF8.Preamble);
        CsvOutput.Write(
            output,
            Columns.Select(column => column.Name),
            result.Diagnostics.Select(diagnostic => Columns.Select(column => column.Read(diagnostic, manner.Language))));
    }
}
