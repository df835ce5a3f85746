using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Letters;

/// <summary>Says what is wrong with a template of letters.</summary>
internal static class LetterFault
{
    /// <summary>It is no document of Word.</summary>
    public static Bilingual NoDocument { get; } = new(
        "不是 Word 文档（.docx），不能作通知模板；请在 Word 中另存为“Word 文档”",
        "it is no Word document (.docx) and cannot be a template; save it as one in Word");

    /// <summary>It has no field, so that every department would be sent the same text.</summary>
    public static Bilingual NoField { get; } = new(
        "模板里没有任何字段，每个部门收到的意见都会一样；请放入 {{单位名称}} 等字段（可从 samples/letter-template.zh.docx 开始）",
        "the template has no field, so every letter would be the same; "
        + "put in fields such as {{unit}} (samples/letter-template.en.docx is a start)");

    /// <summary>A section stands in itself.</summary>
    public static Bilingual WithinItself(Bilingual section) => new(
        $"内容控件“{section.Chinese}”放在了同名的内容控件里；请去掉其中一个",
        $"the content control '{section.English}' stands within one of the same name; remove one of them");

    /// <summary>A name that a letter does not know, or does not know there.</summary>
    /// <param name="written">The name.</param>
    /// <param name="isSection">Whether it is the tag of a content control.</param>
    /// <param name="around">What is known at its place, from the innermost.</param>
    public static Bilingual Unknown(string written, bool isSection, IReadOnlyList<LetterShape> around)
    {
        var shown = VisibleText.Of(TextWidth.Shortened(written, 40));
        var (chinese, english) = isSection ? ($"内容控件标记“{shown}”", $"the tag '{shown}'") : ($"字段“{{{{{shown}}}}}”", $"the field '{{{{{shown}}}}}'");
        if (SectionsWith(written, LetterContent.Shape).Select(name => (Bilingual?)name).FirstOrDefault() is { } inside)
        {
            return new Bilingual(
                $"{chinese}只能放在标记为“{inside.Chinese}”的内容控件里",
                $"{english} can stand only in a content control with the tag '{inside.English}'");
        }

        List<Bilingual> known = [.. around.SelectMany(shape => shape.FieldNames.Concat(shape.Inner.Select(inner => inner.Name)))];
        var near = NearestName.Find(written, known.SelectMany(name => new[] { name.Chinese, name.English }));
        return near is null
            ? new Bilingual(
                $"不认识{chinese}；这里可用：{string.Join('、', known.Select(name => name.Chinese))}",
                $"{english} is unknown; known here: {string.Join(", ", known.Select(name => name.English))}")
            : new Bilingual($"不认识{chinese}，是不是“{near}”？", $"{english} is unknown; did you mean '{near}'?");
    }

    // The sections that know the name, the outermost first.
    private static IEnumerable<Bilingual> SectionsWith(string written, LetterShape shape) => shape.Inner.SelectMany(inner =>
        inner.Shape.FieldNames.Concat(inner.Shape.Inner.Select(one => one.Name)).Any(name => LetterShape.Is(name, written))
            ? [inner.Name]
            : SectionsWith(written, inner.Shape));
}
