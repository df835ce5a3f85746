using System.Collections.Concurrent;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Configured;
using PerfForm.Core.Rules.Digests;
using PerfForm.Core.Rules.Matching;
using PerfForm.Core.Rules.Profiles;
using PerfForm.Core.Rules.Storage;
using PerfForm.Core.Rules.Words;
using PerfForm.Core.Targets;
using PerfForm.Core.Text;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Rules;

/// <summary>A form as a rule sees it: the form, the file that it stands in, and what it is judged by.</summary>
/// <param name="file">The file.</param>
/// <param name="at">The form's place among those of the file, from 0.</param>
/// <param name="basis">What it is judged by.</param>
/// <param name="stop">Stops whatever rule asks, where nobody waits for it any more.</param>
internal sealed class FormCase(StoredDocument file, int at, Basis basis, CancellationToken stop = default)
{
    private WorkedOut? _worked;
    private GoalFacts? _goals;
    private string? _layout;
    private bool? _hasSatisfaction;

    /// <summary>The file that it stands in, for telling whether two forms are of one.</summary>
    public StoredDocument InFile => file;

    /// <summary>Its place among the forms of its file, from 0.</summary>
    public int Place => at;

    /// <summary>What tells it from other forms. A rule that looks at all forms of a run asks for these first: the forms may be put away.</summary>
    public FormFacts Facts { get; private set; } = new(file.Document.Forms[at]);

    /// <summary>What its goals say, as they are compared with those of other forms.</summary>
    public GoalFacts Goals => _goals ??= GoalFacts.Of(Form);

    /// <summary>Its layout; see <see cref="LayoutPrint"/>.</summary>
    public string Layout => _layout ??= LayoutPrint.Of(Form);

    /// <summary>Whether it has 满意度指标 as a class of its own.</summary>
    public bool HasSatisfaction => _hasSatisfaction ??= Form.Indicators.Any(indicator => indicator.Level1?.Name == Levels.Satisfaction);

    public Document Document => file.Document;

    public Form Form
    {
        get
        {
            stop.ThrowIfCancellationRequested();
            return file.Document.Forms[at];
        }
    }

    public string File { get; } = file.Document.Source.Path;

    public Profile Profile => basis.Profile;

    public Limits Limits => basis.Limits;

    public Exclusions Exclusions => basis.Exclusions;

    public bool IsForPublication => basis.IsForPublication;

    public RuleWords Words
    {
        get
        {
            stop.ThrowIfCancellationRequested();
            return basis.Words;
        }
    }

    public FormWords Vocabulary
    {
        get
        {
            stop.ThrowIfCancellationRequested();
            return basis.Vocabulary;
        }
    }

    public TargetPrinter Printer => basis.Printer;

    public TargetParser Parser => basis.Parser;

    /// <summary>The dossier that it belongs to; null for none.</summary>
    public Dossier? Dossier { get; set; }

    /// <summary>The paths of files that hold the same form, byte for byte.</summary>
    public IReadOnlyList<string> Copies { get; set; } = [];

    /// <summary>The indicators whose target is one number, in form order.</summary>
    public IReadOnlyList<NumberIndicator> Numbers =>
        Worked.Numbers ??=
        [
            .. Form.Indicators
                .Where(indicator => indicator.Target is NumberTarget)
                .Select(indicator => new NumberIndicator(indicator, (NumberTarget)indicator.Target)),
        ];

    /// <summary>The quantities that goals and tasks promise.</summary>
    public IReadOnlyList<Promise> Promises => Worked.Promises ??= [.. Promise.In(this)];

    /// <summary>Which promises are about which indicators.</summary>
    public PromiseLinks PromiseLinks
    {
        get
        {
            stop.ThrowIfCancellationRequested();
            return Worked.Links ??= new PromiseLinks(this);
        }
    }

    /// <summary>What an indicator's name is about, without the words that frame every name; kept, because each promise asks for it.</summary>
    public string CoreOf(NumberIndicator number)
    {
        stop.ThrowIfCancellationRequested();
        var cores = Worked.Cores ??= new(StringComparer.Ordinal);
        return cores.GetOrAdd(number.Name, name => Words.Without("nameFrames", NameText.KeyOf(NameText.WithoutRemark(name))));
    }

    /// <summary>The amounts of money in goals and tasks.</summary>
    public IReadOnlyList<MoneyInProse> MoneyInProse => Worked.MoneyInProse ??= [.. Matching.MoneyInProse.In(this)];

    /// <summary>How many indicators have a value, whatever it is; 不适用 is none.</summary>
    public int FilledValues =>
        Form.Indicators.Count(indicator => indicator.Target is not WordTarget { Kind: WordTargetKind.Blank or WordTargetKind.NotApplicable });

    /// <summary>Whether the value column holds scores in place of values (PF314).</summary>
    public bool HoldsScores { get; private set; }

    /// <summary>Works out what several rules ask for, before they ask on several threads.</summary>
    public void Prepare() => HoldsScores = ScoresAsValues.In(this);

    /// <summary>Lets go what was worked out: few forms are asked again, when all files are read, and a run holds very many.</summary>
    public void Forget() => _worked = null;

    /// <summary>Works out what is compared with other forms, before the form is put away.</summary>
    /// <param name="texts">The texts that many forms share.</param>
    public void PutAway(TextPool texts)
    {
        _goals ??= GoalFacts.Of(Form);
        _layout = texts.Of(Layout);
        Facts = Facts.With(texts);
    }

    /// <summary>How the form is named to people: by its project, or its sheet.</summary>
    public string CalledForm => Facts.ProjectName?.Value ?? Facts.Sheet;

    /// <summary>A finding in this form.</summary>
    public Finding At(CellAddress? cell, string chinese, string english) => new(this, cell, new Bilingual(chinese, english));

    /// <summary>A finding about the form as a whole.</summary>
    public Finding Whole(string chinese, string english) => new(this, null, new Bilingual(chinese, english));

    /// <summary>A finding at an indicator's value.</summary>
    public Finding At(Indicator indicator, string chinese, string english) => At(indicator.Cell, chinese, english);

    /// <summary>A cell of this form that a finding elsewhere is about.</summary>
    public RelatedPlace Related(CellAddress? cell, string chinese, string english) => new(File, Facts.Sheet, cell, new Bilingual(chinese, english));

    /// <summary>How an indicator is named to people: its name in quotes, or its value where it has none.</summary>
    public static string Called(Indicator indicator) =>
        (indicator.Name?.Value ?? indicator.Target.Raw) is var name && name.Contains('“', StringComparison.Ordinal) ? name : $"“{name}”";

    // Two threads may both make it, to the same end.
    private WorkedOut Worked => _worked ??= new WorkedOut();

    /// <summary>What several rules ask for, made when the first of them does.</summary>
    private sealed class WorkedOut
    {
        public IReadOnlyList<NumberIndicator>? Numbers { get; set; }

        public ConcurrentDictionary<string, string>? Cores { get; set; }

        public IReadOnlyList<Promise>? Promises { get; set; }

        public PromiseLinks? Links { get; set; }

        public IReadOnlyList<MoneyInProse>? MoneyInProse { get; set; }
    }
}
