using PerfForm.Core.Bulk;
using PerfForm.Core.Intake;
using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Cli.Reporting.Bulk;

/// <summary>Lists what a conversion would do with each input, a line each, without reading any for its forms.</summary>
internal sealed class DryRun(Stream output, Language language) : IDisposable
{
    private static readonly Bilingual ToRead = new("待转换", "to convert");
    private readonly StreamWriter _lines = new(output, leaveOpen: true) { NewLine = "\n" };
    private readonly Dictionary<string, string> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Whether there was anything to convert and nothing that cannot be read.</summary>
    public bool IsComplete => _counts.ContainsKey(ToRead.English) && !_counts.ContainsKey(InputOutcome.Unreadable.Called().English);

    /// <summary>Writes the line of an input.</summary>
    public void Write(FoundFile file)
    {
        var (what, detail) = PlanFor(file);
        _counts[what.English] = _counts.GetValueOrDefault(what.English) + 1;
        _lines.WriteLine($"{what.In(language)}\t{VisibleText.Of(file.Path)}{(detail is null ? string.Empty : $"\t{VisibleText.Of(detail)}")}");
    }

    /// <inheritdoc/>
    public void Dispose() => _lines.Dispose();

    private (Bilingual What, string? Detail) PlanFor(FoundFile file) => file switch
    {
        { Nature: FileNature.Junk } => (InputOutcome.Junk.Called(), null),
        { Nature: FileNature.Link } => (InputOutcome.OtherKind.Called(), "link"),
        { Problem: { } problem } => (InputOutcome.Unreadable.Called(), problem.Cause.In(language)),
        { Content.Length: 0, IsNamed: false } => (InputOutcome.OtherKind.Called(), "empty"),
        { Content.Length: > 0 } when !_seen.TryAdd(file.Sha256, file.Path) => (InputOutcome.Duplicate.Called(), _seen[file.Sha256]),
        _ => (ToRead, null),
    };
}
