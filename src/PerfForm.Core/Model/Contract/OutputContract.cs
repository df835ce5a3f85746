using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model.Contract.Fields;

namespace PerfForm.Core.Model.Contract;

/// <summary>
/// The output contract in one place: every key of every object, with its type, its value, its cell, its headings and its meaning. JSON,
/// YAML, JSON Lines, the source map, the schema, all tables, the names in users' rules and the reference page come from it.
/// </summary>
internal sealed class OutputContract
{
    /// <summary>The name of the contract, the first key of every output.</summary>
    public const string SchemaName = "perfform/1";

    private readonly string? _without;
    private readonly List<IContractType> _types = [];

    /// <summary>The contract.</summary>
    /// <param name="without">A field that is left out (<c>indicator.name</c>), for tests that prove that it would be missed; null for none.</param>
    public OutputContract(string? without = null)
    {
        _without = without;
        Source = Type("source", SourceFields.All());
        Skipped = Type("skipped", SkippedFields.All());
        Related = Type("related", RelatedFields.All());
        Diagnostic = Type("diagnostic", DiagnosticFields.All(Related));
        Diagnostic.Add(Kept(Diagnostic.Name, [DiagnosticFields.Consequences(Diagnostic)]));
        MoneyLine = Type("moneyLine", MoneyFields.Line());
        Money = Type("money", MoneyFields.All(MoneyLine));
        Project = Type("project", ProjectFields.All());
        Contact = Type("contact", ContactFields.All());
        Task = Type("task", TaskFields.All(Money));
        Goal = Type("goal", GoalFields.All());
        Field = Type("field", LabelledFields.All());
        Unclaimed = Type("unclaimed", LabelledFields.Unclaimed());
        Target = Type("target", TargetFields.All());
        Target.Add(Kept(Target.Name, [TargetFields.Parts(Target)]));
        Grade = Type("grade", GradeFields.All(Target));
        Indicator = Type("indicator", IndicatorFields.All(Target, Field, Grade));
        Form = Type("form", FormFields.All(Project, Contact, Money, Task, Goal, Indicator, Field, Unclaimed), form => form.Sheet);
        Document = Type("document", DocumentFields.All(Source, Form, Skipped, Diagnostic));
        Output = Type("output", DocumentFields.Whole(Document));
    }

    /// <summary>The contract that holds.</summary>
    public static OutputContract Default { get; } = new();

    /// <summary>All documents.</summary>
    public ContractType<IReadOnlyList<Document>> Output { get; }

    /// <summary>A file.</summary>
    public ContractType<Document> Document { get; }

    /// <summary>Where a document came from.</summary>
    public ContractType<SourceFile> Source { get; }

    /// <summary>A sheet that was passed over.</summary>
    public ContractType<SkippedArea> Skipped { get; }

    /// <summary>Something that was found.</summary>
    public ContractType<Diagnostic> Diagnostic { get; }

    /// <summary>Another cell that a diagnostic is about.</summary>
    public ContractType<RelatedPlace> Related { get; }

    /// <summary>A form.</summary>
    public ContractType<Form> Form { get; }

    /// <summary>The project of a form.</summary>
    public ContractType<Project> Project { get; }

    /// <summary>Who filled a form in.</summary>
    public ContractType<Contact> Contact { get; }

    /// <summary>A sum of money with its parts.</summary>
    public ContractType<Money> Money { get; }

    /// <summary>A further line of money.</summary>
    public ContractType<MoneyLine> MoneyLine { get; }

    /// <summary>A main task.</summary>
    public ContractType<MainTask> Task { get; }

    /// <summary>A goal.</summary>
    public ContractType<Goal> Goal { get; }

    /// <summary>An indicator.</summary>
    public ContractType<Indicator> Indicator { get; }

    /// <summary>A target.</summary>
    public ContractType<PlacedTarget> Target { get; }

    /// <summary>What an indicator declares for a grade.</summary>
    public ContractType<Grade> Grade { get; }

    /// <summary>A label-value pair without a key of its own.</summary>
    public ContractType<LabelledField> Field { get; }

    /// <summary>A cell that nothing took.</summary>
    public ContractType<UnclaimedCell> Unclaimed { get; }

    /// <summary>Every kind of object.</summary>
    public IReadOnlyList<IContractType> Types => _types;

    private ContractType<T> Type<T>(string name, IEnumerable<ContractField<T>> fields, Func<T, string>? sheetOf = null)
        where T : class
    {
        var type = new ContractType<T>(name, Kept(name, fields), sheetOf);
        _types.Add(type);
        return type;
    }

    private IEnumerable<ContractField<T>> Kept<T>(string type, IEnumerable<ContractField<T>> fields)
        where T : class => _without is null ? fields : fields.Where(field => $"{type}.{field.Name.Key}" != _without);
}
