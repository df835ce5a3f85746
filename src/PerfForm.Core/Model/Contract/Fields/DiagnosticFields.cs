using PerfForm.Core.Bulk;
using PerfForm.Core.Diagnostics;

namespace PerfForm.Core.Model.Contract.Fields;

/// <summary>The fields of <c>diagnostics</c>, the same in documents and in the results of a check.</summary>
internal static class DiagnosticFields
{
    private const int Categories = 11;

    public static IEnumerable<ContractField<Diagnostic>> All(ContractType<RelatedPlace> related) =>
    [
        Define<Diagnostic>.Always(
            new("code", "代码", "code", "PF and three digits; a rule of a configuration has a code of its own."),
            diagnostic => diagnostic.Kind.Code,
            FieldShape.Like("^[A-Z]{2,8}[0-9]{0,4}$")),
        Define<Diagnostic>.Always(
            new("name", "名称", "name", "The fault, as a name."),
            diagnostic => diagnostic.Kind.Name,
            FieldShape.Like("^[a-z0-9]+(-[a-z0-9]+)*$")),
        Define<Diagnostic>.Always(
            new("severity", "级别", "severity", "How much it matters."), diagnostic => diagnostic.Severity.Name(), FieldShape.OneOf([.. SeverityNames.All])),
        Define<Diagnostic>.Always(
            new("about", "归属", "about", "Whose fault it is: what the department wrote, the template, reading, or the file."),
            diagnostic => diagnostic.About.Name(),
            FieldShape.OneOf([.. AboutNames.All])),
        new NumberField<Diagnostic>(
            new("category", "评审意见类别", "review category", "The reviewers' category, 1 to 11; left out for what reading found."),
            diagnostic => diagnostic.Category)
        {
            Shape = FieldShape.Between(1, Categories),
        },
        Define<Diagnostic>.Always(new("file", "所在文件", "in file", "The file's path as displayed."), diagnostic => diagnostic.File),
        new TextField<Diagnostic>(new("sheet", "工作表", "sheet", "The sheet, where it is about one."), diagnostic => diagnostic.Sheet),
        Define<Diagnostic>.Cell(diagnostic => diagnostic.Cell, isRequired: false),
        new SpokenField<Diagnostic>(new("message", "说明", "message", "What was found, and what to do."), diagnostic => diagnostic.Message) { IsRequired = true },
        new ValueField<Diagnostic>(new("actual", "实际", "actual", "What stands there."), diagnostic => diagnostic.Actual),
        new ValueField<Diagnostic>(
            new("expected", "应为", "expected", "What should stand there, or what it was compared with."),
            diagnostic => diagnostic.Expected),
        new NumberField<Diagnostic>(new("difference", "差额", "difference", "Actual less expected, of two amounts."), diagnostic => diagnostic.Difference),
        new TextField<Diagnostic>(
            new("suggestion", "建议", "suggestion", "The text that should stand there, where the rule knows it."), diagnostic => diagnostic.Suggestion),
        new ListField<Diagnostic, RelatedPlace>(
            new("related", "相关位置", "related places", "The other cells that it is about."),
            diagnostic => diagnostic.Related,
            related),
    ];

    /// <summary>What follows from it.</summary>
    public static ContractField<Diagnostic> Consequences(ContractType<Diagnostic> own) => new ListField<Diagnostic, Diagnostic>(
        new("consequences", "由此引起", "consequences", "What follows from it and is no fault of its own; not counted."),
        diagnostic => diagnostic.Consequences,
        own);
}
