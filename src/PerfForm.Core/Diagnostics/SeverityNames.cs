namespace PerfForm.Core.Diagnostics;

/// <summary>The names of <see cref="Severity"/> in data.</summary>
public static class SeverityNames
{
    /// <summary><c>error</c>, <c>warning</c> or <c>info</c>.</summary>
    public static string Name(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
