using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Contract;
using PerfForm.Core.Text;

namespace PerfForm.Core.Writers.Tables;

/// <summary>
/// The tables that documents make. Their columns are the fields of the contract, behind what says where a row belongs: CSV, workbooks and
/// databases are written from them.
/// </summary>
internal sealed class DocumentTables
{
    private const string DocumentsName = "documents";
    private const string FormsName = "forms";
    private static readonly string[] KeyOfForms = [ColumnNamesOfTables.Source, ColumnNamesOfTables.Form];

    /// <summary>The tables of a contract.</summary>
    public DocumentTables(OutputContract contract)
    {
        Documents = DocumentsOf(contract);
        Forms = FormsOf(contract);
        Tasks = OfForms(
            contract,
            "tasks",
            new("年度主要任务", "tasks"),
            document => FormRows.Of(document, form => form.Tasks),
            contract.Task,
            new("task", "任务序号"),
            ["name"]);
        Goals = OfForms(
            contract,
            "goals",
            new("绩效目标", "goals"),
            document => FormRows.Of(document, form => form.Goals),
            contract.Goal,
            new("goal", "目标序号"),
            ["horizon"]);
        Indicators = IndicatorTable.Of(contract, KeyOfForms, FormsName);
        TargetParts = IndicatorTable.TargetParts(contract, KeyOfForms, FormsName);
        Grades = IndicatorTable.Grades(contract, KeyOfForms, FormsName);
        MoneyLines = MoneyLinesOf(contract);
        Fields = FieldsOf(contract);
        Unclaimed = OfForms(
            contract,
            "unclaimed",
            new("未识别", "unclaimed"),
            document => FormRows.Of(document, form => form.Unclaimed),
            contract.Unclaimed,
            new("number", "序号"),
            []);
        Skipped = SkippedOf(contract);
        Diagnostics = DiagnosticsOf(contract);
        Related = RelatedOf(contract);
        All =
        [
            Documents,
            .. Shown(Forms, contract.Document.Has("forms")),
            .. Shown(Tasks, contract.Form.Has("tasks")),
            .. Shown(Goals, contract.Form.Has("goals")),
            .. Shown(Indicators, contract.Form.Has("indicators")),
            .. Shown(TargetParts, contract.Target.Has("parts")),
            .. Shown(Grades, contract.Indicator.Has("grades")),
            .. Shown(MoneyLines, contract.Money.Has("lines")),
            .. Shown(Fields, contract.Form.Has("fields") || contract.Indicator.Has("fields")),
            .. Shown(Unclaimed, contract.Form.Has("unclaimed")),
            .. Shown(Skipped, contract.Document.Has("skipped")),
            .. Shown(Diagnostics, contract.Document.Has("diagnostics")),
            .. Shown(Related, contract.Diagnostic.Has("related")),
        ];

        static IReadOnlyList<DocumentTable> Shown(DocumentTable table, bool isShown) => isShown ? [table] : [];
    }

    /// <summary>The tables of the contract that holds.</summary>
    public static DocumentTables Default { get; } = new(OutputContract.Default);

    /// <summary>All tables; a table stands behind those that its rows belong to.</summary>
    public IReadOnlyList<DocumentTable> All { get; }

    /// <summary>A row a file.</summary>
    public DocumentTable Documents { get; }

    /// <summary>A row a form.</summary>
    public DocumentTable Forms { get; }

    /// <summary>A row a 年度主要任务.</summary>
    public DocumentTable Tasks { get; }

    /// <summary>A row a 绩效目标.</summary>
    public DocumentTable Goals { get; }

    /// <summary>A row an indicator, with its form's facts repeated.</summary>
    public DocumentTable Indicators { get; }

    /// <summary>A row a target within a cell that holds several.</summary>
    public DocumentTable TargetParts { get; }

    /// <summary>A row a grade of an indicator.</summary>
    public DocumentTable Grades { get; }

    /// <summary>A row a further line of money.</summary>
    public DocumentTable MoneyLines { get; }

    /// <summary>A row a label-value pair that has no key of its own.</summary>
    public DocumentTable Fields { get; }

    /// <summary>A row a cell that nothing took.</summary>
    public DocumentTable Unclaimed { get; }

    /// <summary>A row a sheet that was passed over.</summary>
    public DocumentTable Skipped { get; }

    /// <summary>A row a diagnostic.</summary>
    public DocumentTable Diagnostics { get; }

    /// <summary>A row another cell that a diagnostic is about.</summary>
    public DocumentTable Related { get; }

    private static TableOf<Document> DocumentsOf(OutputContract contract) => new(DocumentsName, new("文件", "documents"), DocumentRows.Itself,
    [
        .. Columns<Document>.OfSource(contract),
        .. Columns<Document>.Fields(contract.Document).Where(column => column.Column.Name != "source_path").Select(WithoutSource),
        Columns<Document>.Whole("form_count", "申报表数", "forms", "How many forms it has.", row => row.Item.Forms.Count),
        Columns<Document>.Whole("skipped_count", "跳过的工作表数", "skipped", "How many sheets were passed over.", row => row.Item.Skipped.Count),
        Columns<Document>.Whole("diagnostic_count", "发现数", "findings", "How many findings there are.", row => row.Item.Diagnostics.Count),
    ])
    {
        Key = [ColumnNamesOfTables.Source],
        LookedUpBy = ["sha256"],
    };

    private static TableOf<Form> FormsOf(OutputContract contract) => new(FormsName, new("申报表", "forms"), FormRows.Forms,
    [
        .. Columns<Form>.OfForm(contract),
        .. Columns<Form>
            .Fields(contract.Form)
            .Where(column => column.Column.Name != "key")
            .Select(column => column.Column.Name == "budget_declared_unit" ? column.Named("declared_unit") : column),
        Columns<Form>.Whole("task_count", "任务数", "tasks", "How many tasks it has.", row => row.Item.Tasks.Count),
        Columns<Form>.Whole("goal_count", "目标数", "goals", "How many goals it has.", row => row.Item.Goals.Count),
        Columns<Form>.Whole("indicator_count", "指标数", "indicators", "How many indicators it has.", row => row.Item.Indicators.Count),
        .. contract.Source.Columns.Where(column => column.Name == "sha256")
            .Select(column => new ReadColumn<Form>(ReadColumn<Form>.ColumnOf(column), (row, language) => column.Read(row.Place.Document.Source, language))),
    ])
    {
        Key = KeyOfForms,
        LookedUpBy = [ColumnNamesOfTables.FormKey, "unit", "year", "project_name", "sha256"],
        PartOf = DocumentsName,
    };

    private static TableOf<MoneyLine> MoneyLinesOf(OutputContract contract) => new("money_lines", new("资金明细", "money lines"), FormRows.MoneyLines,
    [
        .. Columns<MoneyLine>.OfForm(contract),
        Columns<MoneyLine>.HeldBy("of", "所属资金", "of", FormRows.HoldersOfMoney),
        Columns<MoneyLine>.Holder("task", "任务序号", "task"),
        Columns<MoneyLine>.Number("line", "行序号", "line"),
        .. Columns<MoneyLine>.Fields(contract.MoneyLine),
    ])
    {
        // A task's lines are told from those of other tasks by their cells.
        Key = [.. KeyOfForms, "of", "line", ColumnNamesOfTables.Cell],
        LookedUpBy = [ColumnNamesOfTables.FormKey, "label"],
        PartOf = FormsName,
    };

    private static TableOf<LabelledField> FieldsOf(OutputContract contract) =>
        new("fields", new("其他栏目", "fields"), document => FormRows.Fields(document, contract.Form.Has("fields"), contract.Indicator.Has("fields")),
    [
        .. Columns<LabelledField>.OfForm(contract),
        Columns<LabelledField>.Holder("indicator", "指标序号", "indicator"),
        Columns<LabelledField>.Number("number", "栏目序号", "number"),
        .. Columns<LabelledField>.Fields(contract.Field),
    ])
        {
            // The form's own fields have no indicator, and a key may not be empty.
            Key = [],
            LookedUpBy = [ColumnNamesOfTables.FormKey, "label"],
            PartOf = FormsName,
        };

    private static TableOf<SkippedArea> SkippedOf(OutputContract contract) => new("skipped", new("跳过的工作表", "skipped"), DocumentRows.Skipped,
        [.. Columns<SkippedArea>.OfSource(contract), Columns<SkippedArea>.Number("number", "序号", "number"), .. Columns<SkippedArea>.Fields(contract.Skipped)])
    {
        Key = [ColumnNamesOfTables.Source, "number"],
        LookedUpBy = [],
        PartOf = DocumentsName,
    };

    private static TableOf<Diagnostic> DiagnosticsOf(OutputContract contract) => new("diagnostics", new("发现", "findings"), DocumentRows.Diagnostics,
        [
            .. Columns<Diagnostic>.OfForm(contract),
            Columns<Diagnostic>.Number("diagnostic", "发现序号", "finding"),
            .. CauseOf(contract),
            .. Columns<Diagnostic>.Fields(contract.Diagnostic),
        ])
    {
        Key = [ColumnNamesOfTables.Source, "diagnostic"],
        LookedUpBy = [ColumnNamesOfTables.FormKey, "code", "severity"],
        PartOf = DocumentsName,
    };

    private static IEnumerable<ReadColumn<Diagnostic>> CauseOf(OutputContract contract) =>
        contract.Diagnostic.Has("consequences") ? [Columns<Diagnostic>.Holder("cause", "起因序号", "cause")] : [];

    private static TableOf<RelatedPlace> RelatedOf(OutputContract contract) => new("related", new("相关位置", "related places"), DocumentRows.Related,
    [
        .. Columns<RelatedPlace>.OfSource(contract),
        Columns<RelatedPlace>.Holder("diagnostic", "发现序号", "finding"),
        Columns<RelatedPlace>.Number("number", "序号", "number"),
        .. Columns<RelatedPlace>.Fields(contract.Related),
    ])
    {
        Key = [ColumnNamesOfTables.Source, "diagnostic", "number"],
        LookedUpBy = [],
        PartOf = DocumentsName,
    };

    private static TableOf<T> OfForms<T>(
        OutputContract contract,
        string name,
        Bilingual title,
        Func<Document, IEnumerable<TableRow<T>>> rows,
        ContractType<T> type,
        (string Name, string Chinese) number,
        IReadOnlyList<string> lookedUpBy)
        where T : class =>
            new(name, title, rows, [.. Columns<T>.OfForm(contract), Columns<T>.Number(number.Name, number.Chinese, number.Name), .. Columns<T>.Fields(type)])
            {
                Key = [.. KeyOfForms, number.Name],
                LookedUpBy = [ColumnNamesOfTables.FormKey, .. lookedUpBy],
                PartOf = FormsName,
            };

    // The columns of the source are those of the document itself.
    private static ReadColumn<Document> WithoutSource(ReadColumn<Document> column)
    {
        const string Prefix = "source_";
        return column.Column.Name.StartsWith(Prefix, StringComparison.Ordinal) ? column.Named(column.Column.Name[Prefix.Length..]) : column;
    }
}
