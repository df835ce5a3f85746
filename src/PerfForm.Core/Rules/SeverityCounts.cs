using PerfForm.Core.Diagnostics;

namespace PerfForm.Core.Rules;

/// <summary>How many findings there are of each severity.</summary>
/// <param name="Errors">Errors.</param>
/// <param name="Warnings">Warnings.</param>
/// <param name="Infos">Infos.</param>
public readonly record struct SeverityCounts(int Errors, int Warnings, int Infos)
{
    /// <summary>All of them.</summary>
    public int All => Errors + Warnings + Infos;

    /// <summary>How many there are of a severity.</summary>
    public int Of(Severity severity) => severity switch
    {
        Severity.Error => Errors,
        Severity.Warning => Warnings,
        _ => Infos,
    };

    /// <summary>The counts with one more.</summary>
    public SeverityCounts With(Severity severity) => severity switch
    {
        Severity.Error => this with { Errors = Errors + 1 },
        Severity.Warning => this with { Warnings = Warnings + 1 },
        _ => this with { Infos = Infos + 1 },
    };
}
