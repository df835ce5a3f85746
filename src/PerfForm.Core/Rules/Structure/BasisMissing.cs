using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Rules.Structure;

/// <summary>测算依据 or 政策依据 is printed and empty, or does not say what it is there for: a calculation, a document.</summary>
internal sealed class BasisMissing() : FormRule(new DiagnosticKind("PF114", "basis-missing", Severity.Warning), ReviewCategory.Other)
{
    private const string CostBasis = "costBasis";
    private const string PolicyBasis = "policyBasis";

    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.None);

    public override Outcome Check(FormCase form)
    {
        var captions = form.Form.Layout.Labels.Where(label => label.Role.Header is null).Select(label => new Written(label.Text, label.Cell));
        var unclaimed = form.Form.Unclaimed.Select(cell => new Written(cell.Text, cell.Cell));
        var bases = captions.Concat(unclaimed).Where(written => ListOf(written.Text, form) is not null).DistinctBy(written => written.Cell.ToString()).ToList();
        var items = form.Form.CostTables.SelectMany(table => table.WithoutBasis).ToList();
        return Outcome.Where(
            bases.Count > 0 || items.Count > 0,
            () => bases.Select(basis => Found(form, basis)).OfType<Finding>().Concat(items.Select(item => OfItem(form, item))));
    }

    private static Finding OfItem(FormCase form, Sourced<string> item) =>
        form.At(item.Cell, $"“{item.Value}”没有写测算依据；请补充", $"{item.Value} has no basis; fill it in");

    private static Finding? Found(FormCase form, Written basis)
    {
        var label = form.Form.Layout.Labels.FirstOrDefault(label => label.Cell == basis.Cell);
        var values = label?.Values.Where(cell => cell != basis.Cell).Select(cell => form.Form.Layout.Rows.TextAt(cell)).OfType<string>().ToList() ?? [];
        var text = string.Join('\n', values.Count > 0 ? values : FieldsOf(form, basis));
        if (text.Trim().Length == 0)
        {
            return IsInCell(form, basis) || HeadsColumn(form, basis)
                ? null
                : form.At(basis.Cell, $"“{basis.Text}”没有填写；请补充", $"{basis.Text} is empty; fill it in");
        }

        var isCost = ListOf(basis.Text, form) == CostBasis;
        if (isCost ? text.Any(char.IsDigit) : form.Words.Holds("documentMarks", form.Words.Without("vagueDocuments", text)))
        {
            return null;
        }

        return (isCost
            ? form.At(basis.Cell, $"“{basis.Text}”没有写出测算过程；请写明数量和单价", $"{basis.Text} holds no calculation; give quantities and unit prices")
            : form.At(basis.Cell, $"“{basis.Text}”没有写明文件；请写出文件名称或文号", $"{basis.Text} names no document; give its name or number")) with
        { Severity = Severity.Info };
    }

    private static IEnumerable<string> FieldsOf(FormCase form, Written basis) =>
        form.Form.Fields.Where(field => field.Label == basis.Text || LabelText.Of(field.Label)?.ShortKey == LabelText.Of(basis.Text)?.ShortKey)
            .Select(field => field.Value.Value);

    // 测算依据：单价×数量, label and value in one cell.
    private static bool IsInCell(FormCase form, Written basis) =>
        form.Form.Layout.Rows.TextAt(basis.Cell) is { } whole && whole.Length > basis.Text.Length + 1;

    // 支出内容 | 单价 | 测算依据: filled in below.
    private static bool HeadsColumn(FormCase form, Written basis) => Enumerable.Range(1, 2).Any(down =>
        basis.Cell with { Row = basis.Cell.Row + down } is var below
        && form.Form.Layout.Rows.TextAt(below) is { Length: > 0 }
        && form.Form.Layout.Labels.All(label => label.Cell != below));

    private static string? ListOf(string text, FormCase form) => LabelText.Of(text)?.ShortKey is not { } key ? null
        : form.Words[CostBasis].Contains(key, StringComparer.Ordinal) ? CostBasis
        : form.Words[PolicyBasis].Contains(key, StringComparer.Ordinal) ? PolicyBasis
        : null;

    private sealed record Written(string Text, CellAddress Cell);
}
