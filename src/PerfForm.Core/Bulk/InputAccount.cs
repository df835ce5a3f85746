using PerfForm.Core.Intake;
using PerfForm.Core.Rules;

namespace PerfForm.Core.Bulk;

/// <summary>What became of the inputs of a run, beside what was read: what was passed over, copies, and paths that gave nothing.</summary>
public sealed class InputAccount
{
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private readonly HashSet<string> _givingPaths = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _copies = new(StringComparer.Ordinal);

    /// <summary>The files that were passed over.</summary>
    public PassedOverCounts PassedOver { get; } = new();

    /// <summary>How many inputs have no form: they could not be read, or not recognised.</summary>
    public int WithoutForm { get; private set; }

    /// <summary>How many inputs have forms.</summary>
    public int WithForms { get; private set; }

    /// <summary>Folders, archives and patterns that the user named and in which nothing was met but what was passed over.</summary>
    public IReadOnlyList<string> PathsWithNothing => [.. _paths.Except(_givingPaths, StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Counts an input.</summary>
    public void Add(FoundFile file, InputOutcome outcome, PassedOver? passedOver)
    {
        PassedOver.Add(outcome, passedOver?.Kind);
        WithForms += outcome == InputOutcome.Converted ? 1 : 0;
        WithoutForm += outcome is InputOutcome.NoForm or InputOutcome.Unreadable ? 1 : 0;
        (outcome is InputOutcome.Junk or InputOutcome.OtherKind ? _paths : _givingPaths).Add(file.NamedAs);
        if (passedOver?.DuplicateOf is { } first)
        {
            _copies.TryAdd(first, []);
            _copies[first].Add(file.Path);
        }
    }

    /// <summary>The paths of the inputs that have the bytes of one before them.</summary>
    public IReadOnlyList<string> CopiesOf(string path) => _copies.TryGetValue(path, out var copies) ? copies : [];

    /// <summary>Tells files that were checked of their copies.</summary>
    public void TellCopiesTo(IEnumerable<CheckedFile> files)
    {
        foreach (var file in files)
        {
            file.Copies = CopiesOf(file.Source.Path);
        }
    }

    /// <summary>Whether every input was read and has forms, and there was any.</summary>
    /// <param name="mayBeEmpty">Whether paths may give nothing.</param>
    public bool IsComplete(bool mayBeEmpty) => WithoutForm == 0 && (mayBeEmpty || (WithForms > 0 && PathsWithNothing.Count == 0));
}
