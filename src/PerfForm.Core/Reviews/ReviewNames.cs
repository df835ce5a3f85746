using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews;

/// <summary>What the outputs of a review are called, below its folder.</summary>
internal static class ReviewNames
{
    /// <summary>审核台账.xlsx.</summary>
    public static Bilingual Ledger { get; } = new("审核台账.xlsx", "review-ledger.xlsx");

    /// <summary>审核报告.html.</summary>
    public static Bilingual Report { get; } = new("审核报告.html", "review-report.html");

    /// <summary>The folder of what goes back, with a folder a department.</summary>
    public static Bilingual Returned { get; } = new("退回", "returned");

    /// <summary>The letter, in the folder of its department.</summary>
    public static Bilingual Letter { get; } = new("审核意见.docx", "review-letter.docx");

    /// <summary>What a later round compares with, in the same words for every language.</summary>
    public const string Round = "round.jsonl";

    /// <summary>The department of forms that name none.</summary>
    public static Bilingual NoDepartment { get; } = new("未写明部门", "no-department");
}
