using PerfForm.Core.Diagnostics;

namespace PerfForm.Core.Configuration;

/// <summary>What reading configurations has learned so far.</summary>
internal sealed class ConfigContext
{
    /// <summary>What is wrong.</summary>
    public List<ConfigurationProblem> Problems { get; } = [];

    /// <summary>The kinds of the user's own rules.</summary>
    public List<DiagnosticKind> OwnRules { get; } = [];
}
