namespace PerfForm.Core.Rules.Matching;

/// <summary>The canonical level names that rules speak of.</summary>
internal static class Levels
{
    public const string Output = "产出指标";

    public const string Effect = "效益指标";

    public const string Satisfaction = "满意度指标";

    public const string SatisfactionOfServed = "服务对象满意度指标";

    public const string EconomicCost = "经济成本指标";

    public const string SocialCost = "社会成本指标";

    public const string EnvironmentalCost = "生态环境成本指标";

    public const string Cost = "成本指标";

    public const string Quantity = "数量指标";

    public const string Quality = "质量指标";

    public const string Timeliness = "时效指标";

    /// <summary>Whether an indicator is of costs, by its class or by its level 2 under another.</summary>
    public static bool IsCost(Model.Indicator indicator) =>
        indicator.Level1?.Name == Cost || indicator.Level2?.Name is Cost or EconomicCost or SocialCost or EnvironmentalCost;
}
