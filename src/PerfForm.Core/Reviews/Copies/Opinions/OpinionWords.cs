using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Copies.Opinions;

/// <summary>The words of the sheet of opinions.</summary>
internal static class OpinionWords
{
    /// <summary>What the sheet is called, and its title.</summary>
    public static Bilingual Title { get; } = new("审核意见", "Review");

    /// <summary>How to use it.</summary>
    public static Bilingual Guide { get; } = new(
        "点击“位置”可跳到所指单元格。单元格底色：红，必须改；黄，建议改；蓝，提示。改好后请删去本页再报送。",
        "Click a place to go to its cell. Red cells must be mended, amber ones should be, blue ones are hints. "
        + "Delete this sheet before you hand the file in again.");

    /// <summary>The headings of the forms.</summary>
    public static IReadOnlyList<Bilingual> FormHeadings { get; } =
    [
        new("序号", "No."), new("工作表", "Sheet"), new("结论", "Conclusion"), new("申报表", "Form"), new("审核结果", "Result"),
        new("金额（万元）", "Amount (10,000 yuan)"),
    ];

    /// <summary>The headings of the findings.</summary>
    public static IReadOnlyList<Bilingual> Headings { get; } =
        [new("序号", "No."), new("位置", "Place"), new("程度", "Severity"), new("问题", "What is wrong"), new("改法", "How to mend"), new("类别", "Category")];

    /// <summary>The heading before the opinions.</summary>
    public static Bilingual Opinions { get; } = new("评审意见", "Opinions");

    /// <summary>How an opinion is told for a form.</summary>
    public static Bilingual OpinionOfForm { get; } = new("{0}：{1}", "{0}: {1}");
}
