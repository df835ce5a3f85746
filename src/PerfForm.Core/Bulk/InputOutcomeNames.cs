using PerfForm.Core.Text;

namespace PerfForm.Core.Bulk;

/// <summary>The names of <see cref="InputOutcome"/>, in data and for people.</summary>
public static class InputOutcomeNames
{
    /// <summary>The outcomes in the order in which they are told.</summary>
    public static IReadOnlyList<InputOutcome> All { get; } =
        [InputOutcome.Converted, InputOutcome.NoForm, InputOutcome.Junk, InputOutcome.OtherKind, InputOutcome.Duplicate, InputOutcome.Unreadable];

    /// <summary>The name in the manifest.</summary>
    public static string Name(this InputOutcome outcome) => outcome switch
    {
        InputOutcome.Converted => "converted",
        InputOutcome.NoForm => "noForm",
        InputOutcome.Junk => "junk",
        InputOutcome.OtherKind => "otherKind",
        InputOutcome.Duplicate => "duplicate",
        _ => "unreadable",
    };

    /// <summary>The name for people.</summary>
    public static Bilingual Called(this InputOutcome outcome) => outcome switch
    {
        InputOutcome.Converted => new("已转换", "converted"),
        InputOutcome.NoForm => new("没有申报表", "without a form"),
        InputOutcome.Junk => new("系统杂项", "junk"),
        InputOutcome.OtherKind => new("其他类型", "other kinds"),
        InputOutcome.Duplicate => new("重复", "duplicates"),
        _ => new("无法读取", "unreadable"),
    };
}
