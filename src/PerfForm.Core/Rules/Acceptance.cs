using PerfForm.Core.Diagnostics;
using PerfForm.Core.Rules.Configured;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules;

/// <summary>Takes the findings that suppressions and the baseline accept, and remembers which of them met any.</summary>
internal sealed class Acceptance(LintOptions options, IReadOnlyList<Settings> settings)
{
    private readonly List<Diagnostic> _known = [];
    private readonly HashSet<Suppression> _met = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> _left =
        (options.Baseline?.Entries ?? [])
            .GroupBy(entry => entry.Fingerprint, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Sum(entry => entry.Times), StringComparer.Ordinal);

    /// <summary>How many findings suppressions took.</summary>
    public int Taken { get; private set; }

    /// <summary>The findings that the baseline took.</summary>
    public IReadOnlyList<Diagnostic> Known => _known;

    /// <summary>Whether a finding is accepted.</summary>
    public bool Accepts(Diagnostic diagnostic, string? indicator, Settings own)
    {
        var meeting = own.Suppressions.Where(suppression => !HasExpired(suppression) && suppression.Meets(diagnostic, indicator)).ToList();
        _met.UnionWith(meeting);
        if (meeting.Count == 0 && TakeFromBaseline(diagnostic.Fingerprint!))
        {
            _known.Add(diagnostic);
            return true;
        }

        Taken += meeting.Count > 0 ? 1 : 0;
        return meeting.Count > 0;
    }

    /// <summary>What is said of suppressions that met nothing, and of stale entries of the baseline.</summary>
    /// <remarks>Only what this run could have met: a suppression of rules that ran, in files that were read, and a baseline of files that were read.</remarks>
    public IReadOnlyList<Diagnostic> Unused(Rule rule, IReadOnlyList<string> files) =>
    [
        .. settings
            .SelectMany(own => own.Suppressions)
            .Where(suppression => !_met.Contains(suppression) && (HasExpired(suppression) || CouldMeet(suppression, files)))
            .Distinct()
            .Select(suppression => About(rule, suppression.File, HasExpired(suppression) ? Expired(suppression) : Unmet(suppression))),
        .. Stale(files).Select(entry => About(rule, options.Baseline!.File, Gone(entry))),
    ];

    /// <summary>How many findings that the baseline lists are gone: of what this run could have met.</summary>
    public int GoneSince(IReadOnlyList<string> files) => Stale(files).Sum(entry => _left[entry.Fingerprint]);

    private IEnumerable<BaselineEntry> Stale(IReadOnlyList<string> files) => (options.Baseline?.Entries ?? [])
        .Where(entry => _left[entry.Fingerprint] > 0 && CouldMeet(entry, files))
        .DistinctBy(entry => entry.Fingerprint, StringComparer.Ordinal);

    private bool CouldMeet(Suppression suppression, IReadOnlyList<string> files) =>
        RuleCatalogue.AllKinds
            .Concat(settings.SelectMany(own => own.Rules).Select(rule => rule.Kind))
            .Any(kind => suppression.Names(kind) && options.Asks(kind))
        && files.Any(suppression.IsIn);

    private bool CouldMeet(BaselineEntry entry, IReadOnlyList<string> files) =>
        (files.Contains(entry.File, StringComparer.Ordinal) || IsGone(entry.File))
        && RuleCatalogue.AllKinds.Any(kind => kind.Code == entry.Code && options.Asks(kind));

    // A file that is not there any more, or the archive that it was in. What another run reads is not.
    private static bool IsGone(string path)
    {
        for (var part = path; !string.IsNullOrEmpty(part); part = Path.GetDirectoryName(part))
        {
            if (File.Exists(part))
            {
                return false;
            }
        }

        return true;
    }

    private static Bilingual Expired(Suppression suppression) => new(
        $"{suppression.Place}：{suppression.Rule} 的豁免已于 {suppression.Expires:yyyy-MM-dd} 到期（{suppression.Reason}）",
        $"{suppression.Place}: the suppression of {suppression.Rule} expired on {suppression.Expires:yyyy-MM-dd} ({suppression.Reason})");

    private static Bilingual Unmet(Suppression suppression) => new(
        $"{suppression.Place}：{suppression.Rule} 的豁免没有用到，请删除（{suppression.Reason}）",
        $"{suppression.Place}: the suppression of {suppression.Rule} meets nothing; remove it ({suppression.Reason})");

    private static Bilingual Gone(BaselineEntry entry) => new(
        $"基线中的 {entry.Code}（{entry.File} {entry.Sheet}，{entry.Fingerprint}）已不存在；请重写基线",
        $"{entry.Code} of the baseline ({entry.File} {entry.Sheet}, {entry.Fingerprint}) is gone; write the baseline anew");

    private static Diagnostic About(Rule rule, string file, Bilingual message) => new(rule.Kind, rule.Kind.Severity, file, message);

    private bool HasExpired(Suppression suppression) => suppression.Expires < options.Today;

    private bool TakeFromBaseline(string fingerprint)
    {
        if (_left.GetValueOrDefault(fingerprint) == 0)
        {
            return false;
        }

        _left[fingerprint]--;
        return true;
    }
}
