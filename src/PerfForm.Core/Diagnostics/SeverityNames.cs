namespace PerfForm.Core.Diagnostics;

/// <summary>The names of <see cref="Severity"/> in data.</summary>
public static class SeverityNames
{
    /// <summary>The names, the worst first.</summary>
    public static IReadOnlyList<string> All { get; } = ["error", "warning", "info"];

    /// <summary><c>error</c>, <c>warning</c> or <c>info</c>.</summary>
    public static string Name(this Severity severity) => All[(int)Severity.Error - (int)severity];

    /// <summary>The severity of a name.</summary>
    /// <exception cref="FormatException">There is no such name.</exception>
    public static Severity Parse(string name) => name switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "info" => Severity.Info,
        _ => throw new FormatException($"'{name}' is no severity."),
    };
}
