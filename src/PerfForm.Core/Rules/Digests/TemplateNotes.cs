using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Digests;

/// <summary>
/// Tells once for a run what is the same on most forms of a template: that it has no place for the year, that its money is in another unit
/// than it says. The first form keeps the finding, with how many forms have it.
/// </summary>
internal sealed class TemplateNotes
{
    private const int FewestForms = 2;

    // amount-implausible: a total that the text proves to be in 元.
    private const string UnitOfMoney = "PF209";

    private readonly IReadOnlyList<CheckedFile> _files;
    private readonly LayoutSizes _sizes;
    private readonly PrintedLevels _printed;
    private readonly Dictionary<string, Group> _groups = new(StringComparer.Ordinal);

    /// <summary>Looks over the findings of a run.</summary>
    /// <param name="files">The files, settled.</param>
    public TemplateNotes(IReadOnlyList<CheckedFile> files)
    {
        (_files, _sizes) = (files, new LayoutSizes(files));
        _printed = new PrintedLevels(files, _sizes);
        for (var file = 0; file < files.Count; file++)
        {
            AddOf(file);
        }

        All = [.. _groups.Values.Where(group => group.Lead.About == About.Template).Select(NoteOf).OrderByDescending(note => note.Forms)];
    }

    /// <summary>The notes on templates, those on most forms first.</summary>
    public IReadOnlyList<TemplateNote> All { get; }

    /// <summary>What is told of a file: its findings without what is told once, of another form.</summary>
    /// <param name="file">The file's place among those of the run, from 0.</param>
    public IReadOnlyList<PlacedFinding> Told(int file)
    {
        var found = _printed.Told(_files[file]);
        if (_groups.Count == 0)
        {
            return found;
        }

        var told = new List<PlacedFinding>(found.Count);
        for (var at = 0; at < found.Count; at++)
        {
            if (KeyOf(_files[file], found[at]) is not { } key || !IsToldOnce(_groups[key]))
            {
                told.Add(found[at]);
            }
            else if (_groups[key].IsLedBy(file, at))
            {
                told.Add(found[at] with { Diagnostic = WithCount(found[at].Diagnostic, _groups[key].Forms.Count) });
            }
        }

        return told;
    }

    private void AddOf(int file)
    {
        var found = _printed.Told(_files[file]);
        for (var at = 0; at < found.Count; at++)
        {
            if (KeyOf(_files[file], found[at]) is { } key)
            {
                var form = _files[file].Cases[found[at].Form];
                if (!_groups.TryGetValue(key, out var group))
                {
                    _groups.Add(key, group = new Group(form.Layout, found[at].Diagnostic, file, at));
                }

                group.Forms.Add(form);
            }
        }
    }

    // What makes a finding the same on another form of the layout; null for one that is told of each form.
    private static string? KeyOf(CheckedFile file, PlacedFinding finding)
    {
        var diagnostic = finding.Diagnostic;
        var isUnit = diagnostic.Kind.Code == UnitOfMoney && diagnostic.Severity == Severity.Error;
        return finding.Form >= 0 && (diagnostic.About == About.Template || isUnit)
            ? $"{file.Cases[finding.Form].Layout}|{diagnostic.Kind.Code}|{diagnostic.Severity.Name()}|{(isUnit ? string.Empty : diagnostic.Message.Chinese)}"
            : null;
    }

    private bool IsToldOnce(Group group) => group.Forms.Count >= FewestForms && group.Forms.Count * 2 > _sizes.Of(group.Layout);

    private TemplateNote NoteOf(Group group) =>
        new(group.Layout, group.Lead.Kind, group.Lead.Message, group.Forms.Count, _sizes.Of(group.Layout), group.Lead.File, group.Lead.Sheet!);

    private static Diagnostic WithCount(Diagnostic diagnostic, int forms) => diagnostic with
    {
        Message = new Bilingual(
            $"{diagnostic.Message.Chinese}（同一模板的 {forms} 张表都是如此）",
            $"{diagnostic.Message.English} (so on {forms} forms of this template)"),
    };

    /// <summary>The same finding on forms of one layout.</summary>
    /// <param name="layout">The layout.</param>
    /// <param name="lead">The first of them.</param>
    /// <param name="file">Its file's place among those of the run.</param>
    /// <param name="at">Its place among the findings of that file.</param>
    private sealed class Group(string layout, Diagnostic lead, int file, int at)
    {
        public string Layout { get; } = layout;

        public Diagnostic Lead { get; } = lead;

        /// <summary>The forms that have it.</summary>
        public HashSet<FormCase> Forms { get; } = [];

        /// <summary>Whether a finding is the first of them.</summary>
        public bool IsLedBy(int ofFile, int ofFinding) => (ofFile, ofFinding) == (file, at);
    }
}
