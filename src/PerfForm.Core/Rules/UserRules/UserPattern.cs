using System.Text.RegularExpressions;

namespace PerfForm.Core.Rules.UserRules;

/// <summary>A pattern that a field must match for a user's rule to look at it.</summary>
/// <param name="Field">The field.</param>
/// <param name="Pattern">The pattern; null where it was reported as broken.</param>
public sealed record UserPattern(string Field, Regex? Pattern);
