using PerfForm.Core.Diagnostics;
using PerfForm.Core.Rules;

namespace PerfForm.Tests.Rules;

public class RuleCaseTests
{
    private const string Indent = "\n            ";

    public static TheoryData<string> Rules => [.. RuleCatalogue.All.Select(rule => rule.Kind.Code)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_fires_where_its_cases_say_so(string code)
    {
        var rule = Rule(code);
        var failures = RuleCase.Of(rule).Firing.Select(one => Failure(rule, one, RuleCatalogue.All)).OfType<string>();
        Assert.True(!failures.Any(), string.Concat(failures));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_is_silent_where_its_cases_say_so(string code)
    {
        var rule = Rule(code);
        var failures = RuleCase.Of(rule).Silent.Select(one => Failure(rule, one, RuleCatalogue.All)).OfType<string>();
        Assert.True(!failures.Any(), string.Concat(failures));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Without_the_rule_its_firing_cases_fail(string code)
    {
        var rule = Rule(code);
        var others = RuleCatalogue.All.Where(other => other != rule).ToList();
        Assert.All(RuleCase.Of(rule).Firing, one => Assert.NotNull(Failure(rule, one, others)));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_firing_and_silent_cases(string code)
    {
        var (firing, silent) = RuleCase.Of(Rule(code));
        Assert.NotEmpty(firing);
        Assert.NotEmpty(silent);
        Assert.All(firing, one => Assert.NotEmpty(one.Finds));
        Assert.All(silent, one => Assert.Empty(one.Finds));
    }

    private static Rule Rule(string code) => RuleCatalogue.All.Single(rule => rule.Kind.Code == code);

    // Null where the case is as it says.
    private static string? Failure(Rule rule, RuleCase given, IReadOnlyList<Rule> rules)
    {
        var linted = Linted.Case(given, rules);
        var found = linted.Of(rule).ToList();
        var isMet = found.Count == given.Finds.Count && given.Finds.Zip(found).All(pair => pair.First.IsMetBy(pair.Second, linted.TextAt(pair.Second)));
        var outcomes = linted.Result.Ledger.Where(entry => entry.Code == rule.Kind.Code).Select(entry => entry.OutcomeName).ToList();
        if (isMet && (given.Outcome is null || outcomes.Contains(given.Outcome)))
        {
            return null;
        }

        var expected = string.Join(Indent, given.Finds);
        var told = string.Join(Indent, found.Select(one => $"{one.Sheet}!{one.Cell} [{linted.TextAt(one)}] {Told(one)}"));
        return $"\n{given.Says}\n  expected: {expected} {given.Outcome}\n  found:    {told} {string.Join(",", outcomes)}";
    }

    private static string Told(Diagnostic one) =>
        $"{one.Severity} {one.Kind.Name} {one.Message.Chinese} suggestion:{one.Suggestion} actual:{one.Actual?.Text}"
        + $" expected:{one.Expected?.Text} difference:{one.Difference}";
}
