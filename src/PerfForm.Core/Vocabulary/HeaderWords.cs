using PerfForm.Core.Model.Layout;
using PerfForm.Core.Text;

namespace PerfForm.Core.Vocabulary;

/// <summary>What headers of columns mean that no list has, and what their words say of the columns.</summary>
internal sealed class HeaderWords
{
    private readonly WordEndings<HeaderRole> _endings;
    private readonly ComposedLabels<HeaderRole> _composed;
    private readonly IReadOnlyList<string> _past;
    private readonly IReadOnlyList<string> _foreign;
    private readonly IReadOnlyList<string> _costs;
    private readonly IReadOnlyList<string> _costsBesideMoney;
    private readonly IReadOnlyList<string> _staff;
    private readonly IReadOnlyList<string> _plans;
    private readonly IReadOnlyList<string> _grades;

    /// <summary>Reads the words.</summary>
    public HeaderWords(YamlTree root)
    {
        _endings = new WordEndings<HeaderRole>(root["headerEndings"]);
        _composed = new(root["headerParts"], root["headerTurning"], root["headerCompositions"], key => Enum.Parse<HeaderRole>(key, ignoreCase: true));
        _past = root["pastWords"].Texts;
        _foreign = root["foreignColumns"].Texts;
        _costs = root["costColumns"].Texts;
        _costsBesideMoney = root["costColumnsBesideMoney"].Texts;
        _staff = root["staffColumns"].Texts;
        _plans = root["planColumns"].Texts;
        _grades = root["grades"].Texts;
    }

    /// <summary>What a header that is not known holds, by its parts (考核目标值) or how it ends (本年计划指标值); null for nothing.</summary>
    public HeaderRole? OfUnknown(LabelText label) => _composed.Meaning(label.ShortKey) ?? _endings.Meaning(label.ShortKey);

    /// <summary>Whether a header says that its column is about another time: 上年实际值, 半年目标.</summary>
    public bool IsPast(string header) => HasWord(header, _past);

    /// <summary>Whether a column of amounts with this header holds something that is not declared here: 占比.</summary>
    public bool IsForeign(string header) => HasWord(header, _foreign);

    /// <summary>Whether a header stands over a column of a table of costs, where another says 金额: 支出内容.</summary>
    public bool IsOfCostsBesideMoney(string header) => _costsBesideMoney.Contains(TextFolding.FoldWithoutSpace(header), StringComparer.Ordinal);

    /// <summary>Whether a header stands over a column of a table of costs: 单价.</summary>
    public bool IsOfCosts(string header) => _costs.Contains(TextFolding.FoldWithoutSpace(header), StringComparer.Ordinal);

    /// <summary>Whether only a table of people has this header.</summary>
    public bool IsOfStaff(string header) => _staff.Contains(TextFolding.FoldWithoutSpace(header), StringComparer.Ordinal);

    /// <summary>Whether a header names a part of the year, as those of a plan of progress do: 一季度.</summary>
    public bool IsOfPlan(string header) => _plans.Contains(TextFolding.FoldWithoutSpace(header), StringComparer.Ordinal);

    /// <summary>Whether a header names a grade: 优, 良.</summary>
    public bool IsGrade(string header) => _grades.Contains(header.Trim(), StringComparer.Ordinal);

    private static bool HasWord(string text, IReadOnlyList<string> words)
    {
        var folded = TextFolding.FoldWithoutSpace(text);
        return words.Any(word => folded.Contains(word, StringComparison.Ordinal));
    }
}
