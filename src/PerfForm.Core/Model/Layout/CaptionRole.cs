namespace PerfForm.Core.Model.Layout;

/// <summary>What a caption in the form's head announces. The names are the keys under <c>captions</c> in vocabulary.yaml.</summary>
public enum CaptionRole
{
    /// <summary>部门(单位)名称, 主管部门.</summary>
    Department,

    /// <summary>项目单位, 实施单位.</summary>
    Unit,

    /// <summary>填报单位: who filled the form in; the unit, where no other caption names one.</summary>
    FilingUnit,

    /// <summary>项目名称.</summary>
    ProjectName,

    /// <summary>单位名称、项目名称: a column of a list that holds both.</summary>
    ListedName,

    /// <summary>项目编码.</summary>
    ProjectCode,

    /// <summary>项目类别, 项目属性.</summary>
    ProjectCategory,

    /// <summary>项目性质, 项目来源.</summary>
    ProjectNature,

    /// <summary>项目期, 起止时间.</summary>
    ProjectPeriod,

    /// <summary>计划开始日期.</summary>
    PeriodStart,

    /// <summary>计划完成日期.</summary>
    PeriodEnd,

    /// <summary>填报人, 项目负责人.</summary>
    ContactName,

    /// <summary>联系电话.</summary>
    ContactPhone,

    /// <summary>单位负责人.</summary>
    UnitHead,

    /// <summary>资金情况: the caption over all captions of money.</summary>
    MoneyBlock,

    /// <summary>资金总额, of the year.</summary>
    BudgetTotal,

    /// <summary>项目总投资, of the whole period.</summary>
    TermTotal,

    /// <summary>财政拨款.</summary>
    BudgetFiscal,

    /// <summary>其他资金.</summary>
    BudgetOther,

    /// <summary>上年结转 and other lines of money.</summary>
    MoneyLine,

    /// <summary>年度目标.</summary>
    GoalAnnual,

    /// <summary>中期目标.</summary>
    GoalTerm,

    /// <summary>绩效目标, of whatever span.</summary>
    GoalAny,

    /// <summary>年度主要任务: the label of the table of tasks.</summary>
    TaskBlock,

    /// <summary>金额合计, 合计.</summary>
    TaskTotal,

    /// <summary>绩效指标: the label of the table of indicators.</summary>
    IndicatorBlock,

    /// <summary>年度绩效目标表: the heading of a part of the form.</summary>
    Section,

    /// <summary>金额单位.</summary>
    MoneyUnit,

    /// <summary>预算年度.</summary>
    YearLabel,

    /// <summary>立项依据 and other captions whose value has no key of its own.</summary>
    Field,
}
