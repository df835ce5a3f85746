using PerfForm.Core.Diagnostics;
using PerfForm.Core.Rules.Digests;
using PerfForm.Core.Rules.Profiles;
using PerfForm.Core.Text;

namespace PerfForm.Cli.Reporting.Lint;

/// <summary>
/// The digest of a run as text, before the findings. Of many forms: how many are to be sent back, the departments by conclusion, the commonest
/// faults and what is to be mended in templates, on one screen; then each form with the reviewers' opinions.
/// </summary>
/// <param name="language">The language.</param>
/// <param name="isWhole">Whether every department, fault and note is told, however many there are.</param>
internal sealed class DigestText(Language language, bool isWhole = false)
{
    // With the lines between them, these make one screen of 40 lines.
    private const int MostDepartments = 14;
    private const int MostFaults = 10;
    private const int MostTemplates = 6;
    private const int FewestForRun = 2;
    private const int WidestName = 40;
    private readonly int _conclusionWidth = Enum.GetValues<Conclusion>().Max(one => DisplayText.Width(one.CalledFor().In(language)));

    /// <summary>Writes the digest; nothing for a run without forms.</summary>
    public void Write(RunDigest digest, TextWriter text)
    {
        if (digest.Forms.Count >= FewestForRun)
        {
            WriteRun(digest, text);
        }

        // A form that may pass has nothing to say here.
        foreach (var form in digest.Forms.Where(form => digest.Forms.Count < FewestForRun || form.Conclusion != Conclusion.Pass))
        {
            WriteForm(form, text);
        }

        text.Write(digest.Forms.Count == 0 ? string.Empty : "\n");
    }

    /// <summary>The run in one line: how many forms of how many departments, by conclusion.</summary>
    public string InOneLine(RunDigest digest)
    {
        var (back, mend, pass) = (digest.CountOf(Conclusion.SendBack), digest.CountOf(Conclusion.PassWhenMended), digest.CountOf(Conclusion.Pass));
        var of = DepartmentsOf(digest);
        return Say(
            $"共 {digest.Departments.Count} 个部门、{digest.Forms.Count} 张表：退回修改 {back} 张{of.Chinese}，修改后通过 {mend} 张，可以通过 {pass} 张",
            $"{CountedNoun.Of(digest.Departments.Count, "department")}, {CountedNoun.Of(digest.Forms.Count, "form")}: "
                + $"{back} to be sent back{of.English}, {mend} may pass when mended, {pass} may pass");
    }

    // Of one department it says nothing more.
    private static Bilingual DepartmentsOf(RunDigest digest)
    {
        var back = digest.Departments.Count(department => department.SentBack > 0);
        return back == 0 || digest.Departments.Count == 1
            ? new(string.Empty, string.Empty)
            : new($"（{back} 个部门）", $" ({CountedNoun.Of(back, "department")})");
    }

    private void WriteRun(RunDigest digest, TextWriter text)
    {
        text.Write($"{InOneLine(digest)}\n");
        WriteList(
            text,
            Say("部门（最差的在前）：", "Departments, the worst first:"),
            digest.Departments,
            MostDepartments,
            department =>
                $"{DisplayText.Pad(department.Conclusion.CalledFor().In(language), _conclusionWidth)}  {Name(department.Name)}  "
                    + Say(
                        $"{department.Forms} 张表，退回 {department.SentBack} 张  ",
                        $"{CountedNoun.Of(department.Forms, "form")}, {department.SentBack} sent back  ")
                    + DigestWords.Of(department.Counts).In(language) + AmountOf(department.Amount),
            left => Say($"另有 {left} 个部门", $"and {CountedNoun.Of(left, "department")} more"));
        WriteList(
            text,
            Say("最常见的问题（先必须改，后建议改）：", "The commonest faults, errors first:"),
            [.. digest.Faults.Where(fault => fault.Severity >= Severity.Warning)],
            MostFaults,
            fault =>
                $"{DigestWords.Of(fault.Severity).In(language)}  {FindingWords.Of(fault.Kind, language)}  "
                    + Say($"{fault.Findings} 处，{fault.Forms} 张表", $"{CountedNoun.Of(fault.Findings, "place")} on {CountedNoun.Of(fault.Forms, "form")}"),
            left => Say($"另有 {left} 种", $"and {left} more"));
        WriteList(
            text,
            Say("模板要改的（不是填报部门的问题）：", "To be mended in templates, not by those who fill them in:"),
            digest.Templates,
            MostTemplates,
            note => $"{note.Message.In(language)}  {PlaceOf(note)}",
            left => Say($"另有 {left} 条", $"and {left} more"));
        text.Write('\n');
    }

    private string PlaceOf(TemplateNote note) => note.Of == 1
        ? Say($"1 张表（{note.File}）", $"1 form, {note.File}")
        : Say(
            $"{note.Forms} 张表（这一版式共 {note.Of} 张，如 {note.File} 的“{note.Sheet}”）",
            $"{note.Forms} of {CountedNoun.Of(note.Of, "form")} of this layout, such as {note.Sheet} in {note.File}");

    private void WriteList<T>(TextWriter text, string heading, IReadOnlyList<T> items, int most, Func<T, string> line, Func<int, string> more)
    {
        if (items.Count == 0)
        {
            return;
        }

        text.Write($"{heading}\n");
        var told = isWhole ? items.Count : most;
        foreach (var item in items.Take(told))
        {
            text.Write($"  {VisibleText.Of(line(item))}\n");
        }

        if (items.Count > told)
        {
            text.Write($"  … {more(items.Count - told)}\n");
        }
    }

    private void WriteForm(FormDigest form, TextWriter text)
    {
        var name = form.Name == form.Sheet ? string.Empty : $"  {Name(form.Name)}";
        text.Write(VisibleText.Of($"{form.File}  {form.Sheet}{name}{AmountOf(form.Amount)}") + "\n");
        text.Write($"  {form.Conclusion.CalledFor().In(language)}{Say("：", ": ")}{DigestWords.Of(form.Counts).In(language)}\n");
        foreach (var opinion in form.Opinions)
        {
            text.Write($"  {VisibleText.Of(DigestWords.Of(opinion).In(language))}\n");
        }
    }

    private static string AmountOf(decimal? amount) =>
        amount is { } value ? $"  {value:0.00####} 万元" : string.Empty;

    private string Name(string name) => name.Length > 0 ? DisplayText.Shortened(name, WidestName) : Say("（没有写明部门）", "(no department given)");

    private string Say(string chinese, string english) => new Bilingual(chinese, english).In(language);
}
