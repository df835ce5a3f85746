using PerfForm.Core.Text;

namespace PerfForm.Core.Rules;

/// <summary>The closed list of eleven opinions that reviewers choose from in provincial systems.</summary>
public static class ReviewCategory
{
    /// <summary>指标不够完整.</summary>
    public const int Incomplete = 1;

    /// <summary>指标不够细化、量化.</summary>
    public const int NotQuantified = 2;

    /// <summary>指标与项目的相关性不够.</summary>
    public const int NotRelevant = 3;

    /// <summary>指标与指标值不匹配.</summary>
    public const int ValueMismatch = 4;

    /// <summary>建议拆分指标.</summary>
    public const int Split = 5;

    /// <summary>一级指标类型错误.</summary>
    public const int WrongLevel1 = 6;

    /// <summary>二级指标类型错误.</summary>
    public const int WrongLevel2 = 7;

    /// <summary>建议增加明确效益指标.</summary>
    public const int AddBenefit = 8;

    /// <summary>建议增加明确产出指标.</summary>
    public const int AddOutput = 9;

    /// <summary>建议增加满意度指标.</summary>
    public const int AddSatisfaction = 10;

    /// <summary>其他.</summary>
    public const int Other = 11;

    private static readonly Bilingual[] Names =
    [
        new("指标不够完整", "indicators incomplete"),
        new("指标不够细化、量化", "not specific or quantified enough"),
        new("指标与项目的相关性不够", "not relevant enough to the project"),
        new("指标与指标值不匹配", "indicator and value do not match"),
        new("建议拆分指标", "indicator should be split"),
        new("一级指标类型错误", "wrong level-1 class"),
        new("二级指标类型错误", "wrong level-2 class"),
        new("建议增加明确效益指标", "a clear effect indicator should be added"),
        new("建议增加明确产出指标", "a clear output indicator should be added"),
        new("建议增加满意度指标", "a satisfaction indicator should be added"),
        new("其他", "other"),
    ];

    /// <summary>The opinion's wording.</summary>
    /// <param name="category">1 to 11.</param>
    public static Bilingual NameOf(int category) => Names[category - 1];
}
