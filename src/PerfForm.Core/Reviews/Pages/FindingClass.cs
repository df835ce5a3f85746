using PerfForm.Core.Diagnostics;
using PerfForm.Core.Rules.Digests;
using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Pages;

/// <summary>How a finding is marked: by severity where it is held against the sender, and apart from those where it is not.</summary>
/// <param name="Letter">The class of what is marked so.</param>
/// <param name="Called">What people call it.</param>
internal sealed record FindingClass(string Letter, Bilingual Called)
{
    private static readonly FindingClass NotHeld = new("o", new("不计入", "not counted"));

    /// <summary>All of them, the worst first.</summary>
    public static IReadOnlyList<FindingClass> All { get; } =
    [
        new("m", DigestWords.Of(Severity.Error)), new("s", DigestWords.Of(Severity.Warning)), new("h", DigestWords.Of(Severity.Info)), NotHeld,
    ];

    /// <summary>That of a severity.</summary>
    public static FindingClass Of(Severity severity) => All[(int)Severity.Error - (int)severity];

    /// <summary>That of a finding.</summary>
    public static FindingClass Of(Diagnostic finding) => finding.About == About.Content ? Of(finding.Severity) : NotHeld;

    /// <summary>The worst of some findings.</summary>
    public static FindingClass WorstOf(IEnumerable<MarkedFinding> findings)
    {
        var classes = findings.Select(one => Of(one.Finding)).ToHashSet();
        return All.First(classes.Contains);
    }
}
