using System.Text;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Rules;
using PerfForm.Core.Text;
using PerfForm.Core.Writers.Csv;

namespace PerfForm.Cli.Reporting.Lint;

/// <summary>A row a finding, with headings and words of the language: people open it in a spreadsheet.</summary>
internal sealed class CsvReport : ILintReport
{
    private static readonly (Bilingual Name, Func<Diagnostic, Language, CsvField> Read)[] Columns =
    [
        (new("文件", "file"), (diagnostic, _) => CsvField.Text(VisibleText.Of(diagnostic.File))),
        (new("工作表", "sheet"), (diagnostic, _) => CsvField.Text(VisibleText.Of(diagnostic.Sheet ?? string.Empty))),
        (new("单元格", "cell"), (diagnostic, _) => CsvField.Text(diagnostic.Cell?.ToString())),
        (new("级别", "severity"), (diagnostic, language) => CsvField.Text(FindingWords.Of(diagnostic.Severity, language))),
        (new("归属", "about"), (diagnostic, language) => CsvField.Text(FindingWords.Of(diagnostic.About, language))),
        (new("代码", "code"), (diagnostic, _) => CsvField.Text(diagnostic.Kind.Code)),
        (new("问题", "name"), (diagnostic, language) => CsvField.Text(FindingWords.NameOf(diagnostic.Kind, language))),
        (new("意见类别", "category"), (diagnostic, _) => CsvField.Number(diagnostic.Category)),
        (new("说明", "message"), (diagnostic, language) => CsvField.Text(VisibleText.Of(diagnostic.Message.In(language)))),
        (new("实际", "actual"), (diagnostic, _) => CsvField.Text(diagnostic.Actual?.Text)),
        (new("应为", "expected"), (diagnostic, _) => CsvField.Text(diagnostic.Expected?.Text)),
        (new("差额", "difference"), (diagnostic, _) => CsvField.Number(diagnostic.Difference)),
        (new("建议", "suggestion"), (diagnostic, _) => CsvField.Text(diagnostic.Suggestion)),
    ];

    public string Format => "csv";

    public void Write(LintResult result, ReportManner manner, Stream output)
    {
        // Excel takes a file without this mark for one of the system's old encoding.
        output.Write(Encoding.UTF8.Preamble);
        CsvOutput.Write(
            output,
            Columns.Select(column => column.Name.In(manner.Language)),
            result.Diagnostics.Select(diagnostic => Columns.Select(column => column.Read(diagnostic, manner.Language))));
    }
}
