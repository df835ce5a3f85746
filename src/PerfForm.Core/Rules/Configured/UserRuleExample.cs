using PerfForm.Core.Rules.UserRules;

namespace PerfForm.Core.Rules.Configured;

/// <summary>How an example of a user's rule came out.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="IsBad">Whether the rule must find something in it.</param>
/// <param name="Number">Which of the bad or good ones it is, from 1.</param>
/// <param name="Findings">How much the rule found.</param>
public sealed record UserRuleExample(UserRule Rule, bool IsBad, int Number, int Findings)
{
    /// <summary>Whether it came out as it must.</summary>
    public bool IsMet => IsBad == Findings > 0;
}
