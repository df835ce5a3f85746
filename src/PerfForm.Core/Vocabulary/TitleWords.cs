using System.Buffers;
using PerfForm.Core.Model.Kinds;
using PerfForm.Core.Text;

namespace PerfForm.Core.Vocabulary;

/// <summary>The words that make a text the title of a declaration, or of a relative that is none.</summary>
internal sealed class TitleWords(YamlTree words)
{
    private const int LongestTitle = 60;
    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create("，。；,;");
    private readonly IReadOnlyList<string> _subjects = words["subjects"].Texts;
    private readonly IReadOnlyList<string> _endings = words["endings"].Texts;
    private readonly IReadOnlyList<string> _whole = words["whole"].Texts;
    private readonly IReadOnlyList<string> _relatives = words["relatives"].Texts;
    private readonly IReadOnlyList<string> _declarations = words["declarations"].Texts;
    private readonly IReadOnlyList<string> _perhaps = words["unlessWithIndicators"].Texts;
    private readonly IReadOnlyList<string> _beginnings = words["beginnings"].Texts;

    /// <summary>Whether the text is titled as a declaration or a relative of one.</summary>
    public bool IsTitle(string text)
    {
        var end = text.Length > LabelText.Longest ? text[^LabelText.Longest..] : text;
        return text.Length <= LongestTitle && LabelText.Of(end) is { } label && IsTitle(text, label);
    }

    /// <inheritdoc cref="IsTitle(string)"/>
    /// <param name="text">The text.</param>
    /// <param name="label">The text, or its end, as a label.</param>
    public bool IsTitle(string text, LabelText label) =>
        text.Length <= LongestTitle
        && !text.AsSpan().ContainsAny(ClauseMarks)
        && (_whole.Any(whole => label.ShortKey.EndsWith(whole, StringComparison.Ordinal))
            || (HasEnding(label) && (ContainsAny(text, _subjects) || IsRelative(text) || MayBeRelative(text))));

    /// <summary>Whether a title says that it is one: 项目支出绩效目标 may be a caption as well.</summary>
    public bool EndsLikeTable(string title) => LabelText.Of(title) is not { } label || HasEnding(label);

    /// <summary>Whether a line is about what titles are about, however it ends.</summary>
    public bool IsAbout(string text) => text.Length <= LongestTitle && !text.AsSpan().ContainsAny(ClauseMarks) && ContainsAny(text, _subjects);

    /// <summary>Whether the title names no kind and no year: 绩效目标申报表 may be the second line of a title.</summary>
    public bool IsOnlyEnd(string title) => _subjects.Any(subject => TextFolding.FoldWithoutSpace(title).StartsWith(subject, StringComparison.Ordinal));

    /// <summary>Whether the text is the first line of a title that continues on the next: 某区2025年度部门预算项目支出.</summary>
    public bool IsBeginning(string text) => _beginnings.Any(ending => TextFolding.FoldWithoutSpace(text).EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Whether a title is that of a relative (自评表, 执行监控, 审核表).</summary>
    public bool IsRelative(string title) => !ContainsAny(title, _declarations) && ContainsAny(title, _relatives);

    /// <summary>Whether a title is that of a relative unless it has a table of indicators: 汇总表 is a list of forms then.</summary>
    public bool MayBeRelative(string title) => ContainsAny(title, _perhaps);

    /// <summary>The first of some kinds that a title names; null where it names no such kind, or names a related form of another kind.</summary>
    public FormKind? KindOf(string title, IReadOnlyList<FormKind> kinds)
    {
        var folded = TextFolding.FoldWithoutSpace(title);
        var relatives = IsRelative(title) ? _relatives.Where(word => folded.Contains(word, StringComparison.Ordinal)).ToList() : [];
        foreach (var kind in kinds)
        {
            if (relatives.TrueForAll(word => Array.IndexOf(kind.TitleWords, word) >= 0) && ContainsAny(title, kind.TitleWords))
            {
                return kind;
            }
        }

        return null;
    }

    // Few texts end like a title: asked before what a title is about.
    private bool HasEnding(LabelText label) => _endings.Any(ending => label.ShortKey.EndsWith(ending, StringComparison.Ordinal));

    private static bool ContainsAny(string text, IReadOnlyList<string> words)
    {
        var folded = TextFolding.FoldWithoutSpace(text);
        return words.Any(word => folded.Contains(word, StringComparison.Ordinal));
    }
}
