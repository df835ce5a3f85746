using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model.Contract;
using PerfForm.Core.Rules.Digests;

namespace PerfForm.Core.Rules;

/// <summary>The contract of <c>lint -f json</c> and <c>yaml</c>, as <see cref="OutputContract"/> is that of documents.</summary>
internal static class LintContract
{
    /// <summary>The name of the contract, the first key.</summary>
    public const string SchemaName = "perfform-lint/1";

    private const int Always = 0;

    /// <summary>How a rule ended on a form.</summary>
    public static ContractType<LedgerEntry> LedgerEntry { get; } = new("ledgerEntry",
    [
        Define<LedgerEntry>.Always(new("code", "代码", "code", "The rule's code."), entry => entry.Code),
        Define<LedgerEntry>.Always(new("name", "名称", "name", "The rule's name."), entry => entry.Name),
        new TextField<LedgerEntry>(new("file", "文件", "file", "The file; left out for a rule that compares all files."), entry => entry.File),
        new TextField<LedgerEntry>(new("sheet", "工作表", "sheet", "The sheet, with the file."), entry => entry.Sheet),
        new TextField<LedgerEntry>(new("range", "区域", "range", "The form's cells, with the file."), entry => entry.Range),
        Define<LedgerEntry>.Always(
            new("outcome", "结论", "outcome", "How it ended."), entry => entry.OutcomeName, FieldShape.OneOf("found", "clean", "notApplicable", "cannotJudge")),
        new NumberField<LedgerEntry>(
            new("findings", "发现数", "findings", "How many findings there are, before suppressions."),
            entry => entry.Findings > 0 ? entry.Findings : null)
        {
            Shape = FieldShape.Whole,
        },
        new SpokenField<LedgerEntry>(new("reason", "原因", "reason", "Why it could not be judged."), entry => entry.Reason),
    ]);

    /// <summary>An opinion on a form.</summary>
    public static ContractType<Opinion> Opinion { get; } = new("opinion", DigestFields.Opinion());

    /// <summary>A form in short.</summary>
    public static ContractType<FormDigest> Form { get; } = new("formDigest", DigestFields.Form(Opinion));

    /// <summary>A department in short.</summary>
    public static ContractType<DepartmentDigest> Department { get; } = new("departmentDigest", DigestFields.Department());

    /// <summary>Something to be mended in a template.</summary>
    public static ContractType<TemplateNote> Template { get; } = new("templateNote", DigestFields.Template());

    /// <summary>What became of the findings of a baseline.</summary>
    public static ContractType<SinceBaseline> Since { get; } = new("sinceBaseline",
    [
        Count<SinceBaseline>("new", "新增", "Findings that the baseline does not list.", since => since.New),
        Count<SinceBaseline>("known", "仍有", "Findings that it lists and that are still there.", since => since.Known),
        Count<SinceBaseline>("gone", "已改", "Findings that it lists and that are gone.", since => since.Gone),
    ]);

    /// <summary>The counts.</summary>
    public static ContractType<LintSummary> Summary { get; } = new("summary",
    [
        Count<LintSummary>("files", "文件数", "The files that were read.", summary => summary.Files),
        Count<LintSummary>("formCount", "申报表数", "Their forms.", summary => summary.Forms),
        Count<LintSummary>("errors", "错误数", "The errors.", summary => summary.Errors),
        Count<LintSummary>("warnings", "警告数", "The warnings.", summary => summary.Warnings),
        Count<LintSummary>("infos", "提示数", "The infos.", summary => summary.Infos),
        Count<LintSummary>("skipped", "跳过数", "Sheets and files that were passed over.", summary => summary.Skipped),
        new NumberField<LintSummary>(
            new("suppressed", "豁免数", "suppressed", "Findings that suppressions or the baseline took; left out for none."),
            summary => summary.Suppressed > 0 ? summary.Suppressed : null)
        {
            Shape = FieldShape.Whole,
        },
        new NumberField<LintSummary>(
            new("switchedOff", "关闭数", "switched off", "Findings that configurations switched off; left out for none."),
            summary => summary.SwitchedOff > 0 ? summary.SwitchedOff : null)
        {
            Shape = FieldShape.Whole,
        },
        new ObjectField<LintSummary, SinceBaseline>(
            new("sinceBaseline", "基线以来", "since baseline", "What became of the findings of the baseline; left out where none was given."),
            summary => summary.SinceBaseline,
            Since),
        new TextsField<LintSummary>(
            new("configurations", "配置", "configurations", "The configurations in force; left out for none."),
            summary => [.. summary.Configurations.Select(file => new PlacedText(file, Cell: null))],
            most: 1),
        new ListField<LintSummary, FormDigest>(
            new("forms", "申报表", "form digests", "Each form in short: what must and should be mended, and the conclusion."),
            summary => summary.Digest.Forms,
            Form,
            Always),
        new ListField<LintSummary, DepartmentDigest>(
            new("departments", "部门", "departments", "Each department in short, the worst first."),
            summary => summary.Digest.Departments,
            Department,
            Always),
        new ListField<LintSummary, TemplateNote>(
            new("templates", "模板", "templates", "What is to be mended in templates, not by those who fill them in."),
            summary => summary.Digest.Templates,
            Template,
            Always),
    ]);

    /// <summary>The whole.</summary>
    public static ContractType<LintReport> Report { get; } = new("report",
    [
        Define<LintReport>.Always(new("schema", "格式", "schema", "The name of the contract."), _ => SchemaName, FieldShape.OneOf(SchemaName)),
        new ListField<LintReport, Diagnostic>(
            new("diagnostics", "发现", "diagnostics", "Everything that was found."),
            report => report.Diagnostics,
            OutputContract.Default.Diagnostic,
            Always) { IsRequired = true },
        new ListField<LintReport, LedgerEntry>(
            new("ledger", "检查记录", "ledger", "How each rule ended on each form; with --ledger."), report => report.Ledger, LedgerEntry, Always),
        new ObjectField<LintReport, LintSummary>(new("summary", "合计", "summary", "The counts."), report => report.Summary, Summary) { IsRequired = true },
    ]);

    /// <summary>Every kind of object, the whole last.</summary>
    public static IReadOnlyList<IContractType> Types { get; } =
    [
        OutputContract.Default.Related,
        OutputContract.Default.Diagnostic,
        LedgerEntry,
        Opinion,
        Form,
        Department,
        Template,
        Since,
        Summary,
        Report,
    ];

    private static NumberField<T> Count<T>(string key, string chinese, string description, Func<T, decimal?> read)
        where T : class =>
        new(new(key, chinese, key, description), read) { IsRequired = true, Shape = FieldShape.Whole };
}
