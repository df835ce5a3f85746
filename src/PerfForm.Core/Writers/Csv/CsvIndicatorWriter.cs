using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;

namespace PerfForm.Core.Writers.Csv;

/// <summary>Writes one table: a row an indicator, with its form's facts repeated.</summary>
internal sealed class CsvIndicatorWriter : IDocumentWriter
{
    private static readonly (string Name, Func<SourceFile, Form, Indicator, CsvField> Read)[] Columns =
    [
        ("source", (source, _, _) => CsvField.Text(source.Path)),
        ("sheet", (_, form, _) => CsvField.Text(form.Sheet)),
        ("form_kind", (_, form, _) => CsvField.Text(form.Kind.Name())),
        ("form_title", (_, form, _) => CsvField.Text(form.Title?.Value)),
        ("year", (_, form, _) => CsvField.Number(form.Year?.Value)),
        ("department", (_, form, _) => CsvField.Text(form.Department?.Value)),
        ("unit", (_, form, _) => CsvField.Text(form.Unit?.Value)),
        ("project_name", (_, form, _) => CsvField.Text(form.Project?.Name?.Value)),
        ("project_code", (_, form, _) => CsvField.Text(form.Project?.Code?.Value)),
        ("budget_total", (_, form, _) => CsvField.Number(form.Budget?.Total?.Value)),
        ("budget_fiscal", (_, form, _) => CsvField.Number(form.Budget?.Fiscal?.Value)),
        ("budget_other", (_, form, _) => CsvField.Number(form.Budget?.Other?.Value)),
        ("horizon", (_, _, indicator) => CsvField.Text(indicator.Horizon.Name())),
        ("level1", (_, _, indicator) => CsvField.Text(indicator.Level1?.Name)),
        ("level2", (_, _, indicator) => CsvField.Text(indicator.Level2?.Name)),
        ("name", (_, _, indicator) => CsvField.Text(indicator.Name?.Value)),
        ("target_raw", (_, _, indicator) => CsvField.Text(indicator.Target.Raw)),
        ("target_kind", (_, _, indicator) => CsvField.Text(indicator.Target.KindName())),
        ("target_operator", (_, _, indicator) => CsvField.Symbol((indicator.Target as NumberTarget)?.Operator.InData())),
        ("target_value", (_, _, indicator) => CsvField.Number((indicator.Target as NumberTarget)?.Value)),
        ("target_lower", (_, _, indicator) => CsvField.Number((indicator.Target as RangeTarget)?.Lower)),
        ("target_upper", (_, _, indicator) => CsvField.Number((indicator.Target as RangeTarget)?.Upper)),
        ("target_unit", (_, _, indicator) => CsvField.Text((indicator.Target as NumberTarget)?.Unit ?? (indicator.Target as RangeTarget)?.Unit)),
        ("weight", (_, _, indicator) => CsvField.Number(indicator.Weight?.Value)),
        ("cell", (_, _, indicator) => CsvField.Text(indicator.Cell.ToString())),
    ];

    public string Format => "csv";

    public void Write(IReadOnlyList<Document> documents, Stream output, Language language) => CsvOutput.Write(
        output,
        Columns.Select(column => column.Name),
        documents.SelectMany(document => document.Forms.SelectMany(form => form.Indicators.Select(indicator => Columns.Select(column => column.Read(document.Source, form, indicator))))));
}
