using PerfForm.Core.Diagnostics;
using PerfForm.Core.Rules.Budget;
using PerfForm.Core.Rules.Consistency;
using PerfForm.Core.Rules.Housekeeping;
using PerfForm.Core.Rules.Indicators;
using PerfForm.Core.Rules.Structure;
using PerfForm.Core.Rules.Thresholds;
using PerfForm.Core.Rules.Weights;

namespace PerfForm.Core.Rules;

/// <summary>Every rule: a new one is a class, its page and a line here.</summary>
public static class RuleCatalogue
{
    /// <summary>The rules, by code.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new Level1Missing(), new Level2Missing(), new Level1Unknown(), new Level2Misplaced(), new RequiredFieldMissing(), new GoalMissing(),
        new IndicatorDuplicated(), new IndicatorCountUnusual(), new IndicatorUnnamed(), new IndicatorNameTooLong(), new TextDamaged(), new LabelMisspelt(),
        new IndicatorTableBlank(), new BasisMissing(), new GoalNotQuantified(), new GoalRepeated(), new NameAndValueSwapped(), new TemplateHintLeft(),
        new PeriodOutsideYear(), new PhoneIncomplete(),

        new FundPartsDoNotAddUp(), new TaskSumDiffers(), new ProjectAmountDiffers(), new ProjectSumDiffers(), new TaskWithoutProjectForm(),
        new ProjectWithoutTask(), new MoneyUnitMixed(), new MoneyUnitInCell(), new AmountImplausible(), new AmountDiffersFromText(), new CostAboveBudget(),
        new YearAboveTerm(), new TotalIsZero(), new CalculationWrong(), new CostItemsDoNotAddUp(),

        new ThresholdMissing(), new ThresholdMalformed(), new SignNotStandard(), new SignAgainstMeaning(), new UnitMissing(), new UnitAgainstName(),
        new PercentageAbove100(), new SignEmptyOfMeaning(), new SeveralTargetsInOneCell(), new SignMissing(), new HintAgainstValue(),
        new DeadlineOutsidePeriod(), new ValueRepeated(), new ValueLooksLikeAScore(),

        new RateUnderQuantity(), new CountUnderQuality(), new QuantityNotQuantified(), new WordingVague(), new SatisfactionNotQuantified(),
        new SatisfactionOf100(), new EffectUnderOutput(), new InputAsOutput(),

        new OverallValueConflict(), new OverallSumDiffers(), new OverallUnitDiffers(), new NearSameName(), new ProjectIndicatorNotInOverall(),
        new PromiseContradicted(), new PromiseNotMeasured(), new YearsDiffer(), new FormSubmittedTwice(),
        new IndicatorExplainedByItself(), new YearInTextDiffers(),

        new WeightSumDiffers(), new WeightOnNotApplicable(), new ClassWeightOutsideRange(),

        new SuppressionUnused(), new PersonalData(), new ConfigurationNotUsed(),
    ];

    private static readonly Dictionary<string, Rule> ByCode = All.SelectMany(rule => rule.Kinds.Select(kind => (kind.Code, rule)))
        .DistinctBy(pair => pair.Code, StringComparer.Ordinal)
        .ToDictionary(pair => pair.Code, pair => pair.rule, StringComparer.Ordinal);

    /// <summary>The rule of a code; null for none.</summary>
    internal static Rule? Find(string code) => ByCode.GetValueOrDefault(code);

    /// <summary>What reading and rules can find, by code.</summary>
    public static IReadOnlyList<DiagnosticKind> AllKinds { get; } = [.. Reading.All, .. All.SelectMany(rule => rule.Kinds)];
}
