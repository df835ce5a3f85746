using System.Text;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Text;

namespace PerfForm.Cli.Reporting;

/// <summary>
/// The section <c>vocabulary</c> of a <c>.perfform.yml</c> that would make sure what was recognised by evidence alone, ready to paste: labels
/// known by their parts, place or content as words, labels that nothing says anything of as comments.
/// </summary>
internal sealed class VocabularySuggestions(Language language)
{
    private const int LongestWord = 40;
    private static readonly Bilingual NoForm = new(
        "# 没有识别出申报表，给不出建议；--explain-layout 列出读到的每个单元格。\n",
        "# No form was recognised, so there is nothing to suggest; --explain-layout lists each cell that was read.\n");

    private static readonly string[] Sections = ["captions", "headers", "levels1", "levels2"];

    // What is sure, and what somebody has to decide, each once, in the order in which it was met.
    private readonly Dictionary<string, List<Suggestion>> _sure = new(StringComparer.Ordinal);
    private readonly List<Suggestion> _open = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>Writes the section as UTF-8.</summary>
    public void Write(IReadOnlyList<Document> documents, Stream output)
    {
        foreach (var document in documents)
        {
            foreach (var form in document.Forms)
            {
                Collect(form, PathText.Displayed(document.Source.Path));
            }
        }

        output.Write(Encoding.UTF8.GetBytes(documents.Any(document => document.Forms.Count > 0) ? Text() : NoForm.In(language)));
    }

    private void Collect(Form form, string path)
    {
        foreach (var label in form.Layout.Labels.Where(label => IsUnsure(label.Evidence) && IsWord(label.Text)).OrderBy(label => label.Cell))
        {
            var place = VisibleText.Of($"{path} {form.Sheet}!{label.Cell}");
            if (KeyOf(label.Role) is { } key)
            {
                Add(_sure.TryGetValue(key, out var list) ? list : _sure[key] = [], key, label.Text, place);
            }
            else if (SectionOf(label.Role) is { } section)
            {
                Add(_open, section, label.Text, place);
            }
        }
    }

    private static bool IsUnsure(LayoutEvidence evidence) => evidence
        is LayoutEvidence.Ending or LayoutEvidence.Shape or LayoutEvidence.ContentBelow or LayoutEvidence.MeasuresBelow or LayoutEvidence.HeaderBeside;

    // A word of the vocabulary is short and on one line.
    private static bool IsWord(string text) => text.Length is > 1 and <= LongestWord && !text.Any(char.IsControl) && text.Any(char.IsLetter);

    private static string? KeyOf(LabelRole role) =>
        LabelWord.Of(role) is var word && word.Contains('.', StringComparison.Ordinal) && role.Header != HeaderRole.Unknown ? word : null;

    // Where a word stands that somebody has to decide on.
    private static string? SectionOf(LabelRole role) => role.Kind switch
    {
        LabelKind.LoosePair => "captions",
        LabelKind.Header => "headers",
        LabelKind.Level1 => "levels1",
        LabelKind.Level2 => "levels2",
        _ => null,
    };

    private void Add(List<Suggestion> to, string key, string text, string place)
    {
        if (_seen.Add($"{key} {text}"))
        {
            to.Add(new Suggestion(key, text, place));
        }
    }

    private string Text()
    {
        var text = new StringBuilder();
        if (_sure.Count == 0 && _open.Count == 0)
        {
            return new Bilingual("# 词表够用：所有栏目都是已知的词。\n", "# Nothing to add: every label is a known word.\n").In(language);
        }

        text.Append("vocabulary:\n");
        foreach (var section in Sections)
        {
            WriteSection(text, section);
        }

        return text.ToString();
    }

    private void WriteSection(StringBuilder text, string section)
    {
        var keys = _sure.Keys.Where(key => key.StartsWith(section + ".", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        var open = _open.Where(suggestion => suggestion.Key == section).ToList();
        if (keys.Count == 0 && open.Count == 0)
        {
            return;
        }

        // A section of comments alone would be no map.
        text.Append(keys.Count == 0 ? $"  # {section}:\n" : $"  {section}:\n");
        foreach (var key in keys)
        {
            text.Append($"    {key[(section.Length + 1)..]}:\n");
            _sure[key].ForEach(word => text.Append($"      - {Quoted(word.Text)}  # {Safe(word.Place)}\n"));
        }

        if (open.Count > 0)
        {
            text.Append(new Bilingual("    # 没有认出的词，请移到合适的键下：\n", "    # Not recognised; move each under the key that fits:\n").In(language));
            open.ForEach(word => text.Append($"    #   - {Quoted(word.Text)}  # {Safe(word.Place)}\n"));
        }
    }

    private static string Quoted(string text) =>
        '"' + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + '"';

    private static string Safe(string place) => string.Concat(place.Where(c => !char.IsControl(c)));

    private sealed record Suggestion(string Key, string Text, string Place);
}
