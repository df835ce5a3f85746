using PerfForm.Core.Model.Contract;
using PerfForm.Core.Rules.Profiles;

namespace PerfForm.Core.Rules.Digests;

/// <summary>The fields of digests in <c>lint -f json</c> and <c>yaml</c>.</summary>
internal static class DigestFields
{
    private const int Categories = 11;

    public static IReadOnlyList<ContractField<Opinion>> Opinion() =>
    [
        new NumberField<Opinion>(new("category", "评审意见类别", "review category", "The reviewers' category, 1 to 11."), opinion => opinion.Category)
        {
            IsRequired = true,
            Shape = FieldShape.Between(1, Categories),
        },
        new SpokenField<Opinion>(
            new("opinion", "评审意见", "opinion", "Its wording."), opinion => ReviewCategory.NameOf(opinion.Category)) { IsRequired = true },
        Count<Opinion>("findings", "发现数", "How many findings it stands for.", opinion => opinion.Findings),
        new TextsField<Opinion>(
            new("subjects", "涉及", "subjects", "What it is about: indicators by name, other cells by their label."),
            opinion => [.. opinion.Subjects.Select(subject => new PlacedText(subject, null))],
            most: 0),
    ];

    public static IReadOnlyList<ContractField<FormDigest>> Form(ContractType<Opinion> opinion) =>
    [
        Define<FormDigest>.Always(new("file", "所在文件", "in file", "The file's path as displayed."), form => form.File),
        Define<FormDigest>.Always(new("sheet", "工作表", "sheet", "The sheet."), form => form.Sheet),
        Define<FormDigest>.Always(new("range", "区域", "range", "The form's cells."), form => form.Range),
        Define<FormDigest>.Always(new("kind", "表类", "kind", "The form's kind."), form => form.Kind),
        Define<FormDigest>.Always(new("name", "名称", "name", "Its project or department, or its sheet."), form => form.Name),
        new TextField<FormDigest>(
            new("department", "部门", "department", "Whose form it is."), form => form.Department.Length > 0 ? form.Department : null),
        new NumberField<FormDigest>(new("amount", "金额", "amount", "Its total, in 万元."), form => form.Amount),
        .. Counts<FormDigest>(form => form.Counts),
        Conclusions<FormDigest>(form => form.Conclusion),
        new ListField<FormDigest, Opinion>(
            new("opinions", "评审意见", "opinions", "The opinions that there is cause for, by number."), form => form.Opinions, opinion),
    ];

    public static IReadOnlyList<ContractField<DepartmentDigest>> Department() =>
    [
        Define<DepartmentDigest>.Always(new("name", "名称", "name", "The department; empty for forms of which none was read."), one => one.Name),
        Count<DepartmentDigest>("forms", "申报表数", "How many forms it handed in.", one => one.Forms),
        Count<DepartmentDigest>("sentBack", "退回数", "How many of them are to be sent back.", one => one.SentBack),
        new NumberField<DepartmentDigest>(
            new("amount", "金额", "amount", "Its overall form's total, or the sum of its projects, in 万元."), one => one.Amount),
        .. Counts<DepartmentDigest>(one => one.Counts),
        Conclusions<DepartmentDigest>(one => one.Conclusion),
    ];

    public static IReadOnlyList<ContractField<TemplateNote>> Template() =>
    [
        Define<TemplateNote>.Always(new("layout", "模板标识", "layout", "The same for forms with the same printed labels."), note => note.Layout),
        Define<TemplateNote>.Always(new("code", "代码", "code", "What it is."), note => note.Kind.Code),
        Define<TemplateNote>.Always(new("name", "名称", "name", "What it is, as a name."), note => note.Kind.Name),
        new SpokenField<TemplateNote>(new("message", "说明", "message", "What it is, in words."), note => note.Message) { IsRequired = true },
        Count<TemplateNote>("forms", "申报表数", "How many forms have it.", note => note.Forms),
        Count<TemplateNote>("of", "同模板表数", "How many forms of the layout there are.", note => note.Of),
        Define<TemplateNote>.Always(new("file", "所在文件", "in file", "The first of them."), note => note.File),
        Define<TemplateNote>.Always(new("sheet", "工作表", "sheet", "Its sheet."), note => note.Sheet),
    ];

    private static IEnumerable<ContractField<T>> Counts<T>(Func<T, DigestCounts> read)
        where T : class =>
    [
        Count<T>("must", "必须改", "Errors held against the sender.", owner => read(owner).Must),
        Count<T>("should", "建议改", "Warnings held against the sender.", owner => read(owner).Should),
        Count<T>("hints", "提示", "Infos held against the sender.", owner => read(owner).Hints),
    ];

    private static TextField<T> Conclusions<T>(Func<T, Conclusion> read)
        where T : class => Define<T>.Always(
            new("conclusion", "结论", "conclusion", "What the findings come to."), owner => read(owner).Name(), FieldShape.OneOf([.. ConclusionNames.All]));

    private static NumberField<T> Count<T>(string key, string chinese, string description, Func<T, decimal?> read)
        where T : class => new(new(key, chinese, key, description), read) { IsRequired = true, Shape = FieldShape.Whole };
}
