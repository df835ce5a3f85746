using PerfForm.Core.Diagnostics;
using PerfForm.Core.Reviews.Rounds;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.Digests;
using PerfForm.Core.Rules.Profiles;
using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Letters;

/// <summary>All that a letter can tell, as templates name it.</summary>
internal static class LetterContent
{
    private const int MostHints = 6;
    private const int WidestName = 120;

    private static readonly ShapeOf<Diagnostic> Finding = new(
    [
        LetterField<Diagnostic>.Of("位置", "place", (finding, _) => finding.Cell is { } cell ? $"{finding.Sheet}!{cell}" : finding.Sheet ?? string.Empty),
        LetterField<Diagnostic>.Of("问题内容", "what is wrong", FindingWords.MessageOf),
        LetterField<Diagnostic>.Of("改法", "how to mend it", FindingWords.MendOf),
    ]);

    private static readonly ShapeOf<LetterGroup> Group = new(
        [LetterField<LetterGroup>.Of("类别", "category", (group, language) => ReviewCategory.NameOf(group.Category).In(language))],
        new LetterItems<LetterGroup, Diagnostic>((group, _) => group.Findings, Finding) { Name = new("问题", "findings") });

    private static readonly IReadOnlyList<LetterField<LetterForm>> OfForm =
    [
        LetterField<LetterForm>.Number("序号", "number", form => form.Number),
        LetterField<LetterForm>.Of("申报表名称", "form", (form, _) => TextWidth.Shortened(form.Reviewed.Digest.Name, WidestName)),
        LetterField<LetterForm>.Of("表类", "kind", (form, language) => form.Reviewed.Form.Kind.Called.In(language)),
        LetterField<LetterForm>.Of("所在文件", "file", (form, _) => SafeNames.FileIn(form.Reviewed.Document.Source.Path)),
        LetterField<LetterForm>.Of("工作表", "sheet", (form, _) => form.Reviewed.Form.Sheet),
        LetterField<LetterForm>.Of("本表金额", "amount of the form", (form, _) => Letter.Plain(form.Reviewed.Digest.Amount)),
        LetterField<LetterForm>.Of("本表结论", "conclusion of the form", (form, language) => form.Reviewed.Digest.Conclusion.CalledFor().In(language)),
        LetterField<LetterForm>.Number("本表必须改数", "must be mended on the form", form => form.Reviewed.Digest.Counts.Must),
        LetterField<LetterForm>.Number("本表建议改数", "should be mended on the form", form => form.Reviewed.Digest.Counts.Should),
        LetterField<LetterForm>.Number("本表提示数", "hints on the form", form => form.Reviewed.Digest.Counts.Hints),
    ];

    private static readonly ShapeOf<string> Line = new([LetterField<string>.Of("内容", "text", (line, _) => line)]);

    private static readonly ShapeOf<string> Attachment = new([LetterField<string>.Of("附件名", "attachment", (name, _) => name)]);

    private static readonly ShapeOf<FindingVerdict> Earlier = new(
    [
        LetterField<FindingVerdict>.Of("位置", "place", (verdict, _) => verdict.Told.Place),
        LetterField<FindingVerdict>.Of("问题内容", "what is wrong", (verdict, language) => verdict.Told.Message.In(language)),
        LetterField<FindingVerdict>.Of("改法", "how to mend it", (verdict, language) => verdict.Told.Mend.In(language)),
    ]);

    private static readonly ShapeOf<RoundChange> Change = new(
    [
        LetterField<RoundChange>.Of("改动内容", "what changed", (change, language) => change.What.In(language)),
        LetterField<RoundChange>.Of("原值", "before", (change, _) => change.Before),
        LetterField<RoundChange>.Of("现值", "after", (change, _) => change.After),
    ]);

    // What became of an earlier round's findings, and what was changed besides.
    private static readonly ShapeOf<Letter> Round = new(
        [
            LetterField<Letter>.Number("上轮问题数", "findings of the last round", letter => letter.Earlier.Count()),
            LetterField<Letter>.Number("已改数", "number mended", letter => letter.With(Verdict.Mended).Count()),
            LetterField<Letter>.Number("未改数", "number not mended", NotMended),
        ],
        Once(new("仍须改", "still to mend"), letter => NotMended(letter) > 0, new([])),
        OfVerdict(Verdict.Unchanged, "not mended"),
        OfVerdict(Verdict.StillWrong, "still wrong"),
        OfVerdict(Verdict.NotHandedIn, "not handed in again"),
        OfVerdict(Verdict.Mended, "mended"),
        Once(new("另有改动", "other changes"), letter => letter.Changes.Any(), new(
            [],
            new LetterItems<Letter, RoundChange>((letter, _) => letter.Changes, Change) { Name = new("改动清单", "changes") })));

    /// <summary>The letter as a whole.</summary>
    public static ShapeOf<Letter> Shape { get; } = new(
        [
            LetterField<Letter>.Of("单位名称", "department", (letter, _) => letter.Name),
            LetterField<Letter>.Of("年度", "year", (letter, language) => letter.YearsIn(language)),
            LetterField<Letter>.Number("文件数", "files", letter => letter.Documents.Count),
            LetterField<Letter>.Number("表数", "number of forms", letter => letter.Department.Forms.Count),
            LetterField<Letter>.Number("整体表数", "overall forms", letter => letter.OverallForms),
            LetterField<Letter>.Number("项目表数", "project forms", letter => letter.Department.Forms.Count - letter.OverallForms),
            LetterField<Letter>.Of("申报金额", "amount", (letter, language) => Letter.AmountIn(letter.Department.Digest.Amount, language)),
            LetterField<Letter>.Of("结论", "conclusion", (letter, language) => letter.Department.Digest.Conclusion.CalledFor().In(language)),
            LetterField<Letter>.Number("必须改数", "must be mended", letter => letter.Counts.Must),
            LetterField<Letter>.Number("建议改数", "should be mended", letter => letter.Counts.Should),
            LetterField<Letter>.Number("提示数", "number of hints", letter => letter.Counts.Hints),
            LetterField<Letter>.Number("退回表数", "sent back", letter => letter.Department.Digest.SentBack),
            LetterField<Letter>.Of("提示概述", "hints in short", HintsIn),
        ],
        new LetterItems<Letter, LetterForm>((letter, _) => letter.Forms, new(OfForm)) { Name = new("申报表", "forms") },
        new LetterItems<Letter, string>((letter, language) => letter.MissingIn(language), Line) { Name = new("缺报", "missing") },
        BySeverity(Severity.Error, new("必须改", "must"), new("必须改的表", "forms that must")),
        BySeverity(Severity.Warning, new("建议改", "should"), new("建议改的表", "forms that should")),
        Once(new("提示", "hints"), letter => letter.Counts.Hints > 0, new([])),
        Once(new("附件", "attachments"), letter => letter.Attachments().Any(), new(
            [],
            new LetterItems<Letter, string>((letter, _) => letter.Attachments(), Attachment) { Name = new("附件清单", "attached files") })),
        Once(new("整改情况", "since the last round"), letter => letter.Earlier.Any() || letter.Changes.Any(), Round));

    private static LetterItems<Letter, Letter> BySeverity(Severity severity, Bilingual whole, Bilingual forms) => Once(
        whole,
        letter => letter.Forms.Any(form => form.Has(severity)),
        new(
            [],
            new LetterItems<Letter, LetterForm>(
                (letter, _) => letter.Forms.Where(form => form.Has(severity)),
                new(
                    OfForm,
                    new LetterItems<LetterForm, LetterGroup>((form, _) => form.GroupsOf(severity), Group) { Name = new("分类", "by category") }))
            {
                Name = forms,
            }));

    private static LetterItems<Letter, FindingVerdict> OfVerdict(Verdict verdict, string english) =>
        new((letter, _) => letter.With(verdict), Earlier) { Name = new(verdict.CalledFor().Chinese, english) };

    // A section that stands there once or not at all.
    private static LetterItems<Letter, Letter> Once(Bilingual name, Func<Letter, bool> isThere, ShapeOf<Letter> shape) =>
        new((letter, _) => isThere(letter) ? [letter] : [], shape) { Name = name };

    private static int NotMended(Letter letter) => letter.Earlier.Count() - letter.With(Verdict.Mended).Count();

    private static string HintsIn(Letter letter, Language language)
    {
        var kinds = letter.Department.Forms
            .SelectMany(form => form.Held)
            .Where(finding => finding.Severity == Severity.Info)
            .CountBy(finding => DigestWords.TitleOf(finding.Kind, language), StringComparer.Ordinal)
            .OrderByDescending(kind => kind.Value)
            .ThenBy(kind => kind.Key, StringComparer.Ordinal)
            .ToList();
        var told = kinds.Take(MostHints).ToList();
        var more = kinds.Count - told.Count;
        return new Bilingual(
            $"{string.Join('、', told.Select(kind => $"{kind.Key}（{kind.Value} 处）"))}{(more > 0 ? $"等 {kinds.Count} 种" : string.Empty)}",
            $"{string.Join("; ", told.Select(kind => $"{kind.Key} ({kind.Value})"))}{(more > 0 ? $"; {more} more kinds" : string.Empty)}").In(language);
    }
}
