using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules;

/// <summary>What a form's goals say, as goals of a run are compared. It stays in memory where the form itself is put away.</summary>
/// <param name="AnyGoal">Whether there is a goal.</param>
/// <param name="IsPeriodRepeated">Whether the year's goal is the whole period's.</param>
/// <param name="IsGoalRepeated">Whether a goal of the form says what one before it says, or one thing twice.</param>
/// <param name="IsOtherTextRepeated">Whether a goal is the project's name, or what another field says.</param>
/// <param name="Length">How many letters and digits the year's goal has.</param>
/// <param name="Print">The same for the same goal, else another.</param>
internal sealed partial record GoalFacts(bool AnyGoal, bool IsPeriodRepeated, bool IsGoalRepeated, bool IsOtherTextRepeated, int Length, Guid Print)
{
    /// <summary>Shorter texts may agree by chance.</summary>
    public const int ShortestGoal = 12;

    private const string ProjectName = "项目名称";
    private static readonly char[] SentenceEnds = ['。', '；', ';', '！', '\n'];

    // In one form nothing stands twice by chance.
    private const int ShortestGoalOfForm = 6;

    /// <summary>Whether the year's goal is long enough to be compared with those of other forms.</summary>
    public bool IsTelling => Length >= ShortestGoal;

    /// <summary>What a form's goals say.</summary>
    public static GoalFacts Of(Form form)
    {
        var (year, term) = (TextOf(form, Horizon.Annual), TextOf(form, Horizon.Term));
        var ofYear = year.Length > 0 ? year : KeyOf(form.Goals);
        return new GoalFacts(
            form.Goals.Count > 0,
            year.Length >= ShortestGoal && year == term && !IsOfOneYear(form),
            Repeated(form).Any() || SaidTwice(form).Any(),
            CopyIn(form) is not null,
            ofYear.Length,
            new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(ofYear)).AsSpan(0, 16)));
    }

    /// <summary>Each goal that says what one before it says: 目标3 that repeats 目标1.</summary>
    public static IEnumerable<(Goal Again, Goal First)> Repeated(Form form) => form.Goals
        .Select(goal => (Goal: goal, Key: KeyOf([goal])))
        .Where(one => one.Key.Length >= ShortestGoalOfForm)
        .GroupBy(one => $"{one.Goal.Horizon}|{one.Key}", StringComparer.Ordinal)
        .SelectMany(same => same.Skip(1).Select(again => (again.Goal, same.First().Goal)));

    /// <summary>Goals in which one sentence stands twice: a long one, or a short one right behind itself.</summary>
    public static IEnumerable<Goal> SaidTwice(Form form) => form.Goals.Where(goal => SaysTwice(
        [.. goal.Text.Value.Split(SentenceEnds, StringSplitOptions.RemoveEmptyEntries).Select(KeyOf).Where(sentence => sentence.Length > 0)]));

    /// <summary>The first goal that is the project's name, or word for word what a field such as 项目概况 says; null for none.</summary>
    public static (Goal Goal, LabelledField Of)? CopyIn(Form form)
    {
        var texts = form.Fields.Where(field => field.Value.Value.Length >= ShortestGoal).ToList();
        if (form.Project?.Name is { } name)
        {
            texts.Add(new LabelledField(ProjectName, name));
        }

        var byText = texts.ToLookup(other => KeyOf(other.Value.Value), StringComparer.Ordinal);
        foreach (var goal in form.Goals)
        {
            if (byText[KeyOf([goal])].FirstOrDefault(other => other.Value.Cell != goal.Text.Cell) is { } other)
            {
                return (goal, other);
            }
        }

        return null;
    }

    // 工程验收合格率100% may be said of each part of the work.
    private static bool SaysTwice(List<string> sentences) =>
        sentences.Zip(sentences.Skip(1)).Any(pair => pair.First == pair.Second && pair.First.Length >= ShortestGoalOfForm)
        || sentences.Where(sentence => sentence.Length >= ShortestGoal).GroupBy(sentence => sentence, StringComparer.Ordinal).Any(same => same.Skip(1).Any());

    // 一次性项目: the year is the whole period.
    private static bool IsOfOneYear(Form form) =>
        form is { Budget.Total.Value: > 0 and var year, TermBudget.Total.Value: var term } && year == term
        || YearText.In(form.Project?.Period?.Value ?? string.Empty).Distinct(StringComparer.Ordinal).Count() == 1;

    private static string TextOf(Form form, Horizon horizon) => KeyOf(form.Goals.Where(goal => goal.Horizon == horizon));

    private static string KeyOf(IEnumerable<Goal> goals) =>
        string.Concat(goals.Select(goal => KeyOf(goal.Text.Value)));

    private static string KeyOf(string text) => NameText.KeyOf(Numbering().Replace(text, string.Empty));

    // 目标1：
    [GeneratedRegex("^(?:目标)?[0-9" + ChineseDigits.OneToTen + "]{1,2}[:：、.．](?![0-9])")]
    private static partial Regex Numbering();
}
