namespace PerfForm.Core.Importers.Labels;

/// <summary>What a caption in the form's head announces. The names are the keys under <c>captions</c> in vocabulary.yaml.</summary>
internal enum CaptionRole
{
    Department,
    Unit,
    FilingUnit,
    ProjectName,
    ListedName,
    ProjectCode,
    ProjectCategory,
    ProjectNature,
    ProjectPeriod,
    PeriodStart,
    PeriodEnd,
    ContactName,
    ContactPhone,
    MoneyBlock,
    BudgetTotal,
    TermTotal,
    BudgetFiscal,
    BudgetOther,
    MoneyLine,
    GoalAnnual,
    GoalTerm,
    GoalAny,
    TaskBlock,
    TaskTotal,
    IndicatorBlock,
    MoneyUnit,
    YearLabel,
    Field,
}
