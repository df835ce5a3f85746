using PerfForm.Core.Text;

namespace PerfForm.Core.Bulk;

/// <summary>What the manifest says of one input.</summary>
/// <param name="Path">The path as displayed.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Kind">What it is: <c>xlsx</c>, <c>pdf</c>, <c>zip</c> …; null where it is not known.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Sha256">The hash of its bytes; empty where there are none.</param>
public sealed record ManifestEntry(string Path, InputOutcome Outcome, string? Kind, long Size, string Sha256)
{
    /// <summary>Whether it was passed over: it is junk, of another kind, or a copy.</summary>
    public bool IsPassedOver => Outcome is InputOutcome.Junk or InputOutcome.OtherKind or InputOutcome.Duplicate;

    /// <summary>How many forms it has.</summary>
    public int Forms { get; init; }

    /// <summary>How many errors were found in it.</summary>
    public int Errors { get; init; }

    /// <summary>How many warnings were found in it.</summary>
    public int Warnings { get; init; }

    /// <summary>How many infos were found in it.</summary>
    public int Infos { get; init; }

    /// <summary>How many of its sheets were passed over.</summary>
    public int SkippedSheets { get; init; }

    /// <summary>The input before it that has the same bytes.</summary>
    public string? DuplicateOf { get; init; }

    /// <summary>The files below the output folder that are its own.</summary>
    public IReadOnlyList<string> Outputs { get; init; } = [];

    /// <summary>The code of <see cref="Cause"/>: PF001, PF009, PF011.</summary>
    public string? Code { get; init; }

    /// <summary>Why it has no forms: what is wrong with it, or why it was passed over.</summary>
    public Bilingual? Cause { get; init; }

    /// <summary>The codes of rules that failed on it by a fault of their own, where it was checked.</summary>
    public IReadOnlyList<string> FailedRules { get; init; } = [];

    /// <summary>How long it took, in seconds.</summary>
    public double Seconds { get; init; }
}
