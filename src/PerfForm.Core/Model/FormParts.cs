namespace PerfForm.Core.Model;

/// <summary>Parts of a form, as a set.</summary>
[Flags]
public enum FormParts
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>年度.</summary>
    Year = 1 << 0,

    /// <summary>部门(单位)名称.</summary>
    Department = 1 << 1,

    /// <summary>项目单位.</summary>
    Unit = 1 << 2,

    /// <summary>项目: its name, code, category and period.</summary>
    Project = 1 << 3,

    /// <summary>资金, of the year and of the whole period.</summary>
    Budget = 1 << 4,

    /// <summary>年度主要任务.</summary>
    Tasks = 1 << 5,

    /// <summary>绩效目标.</summary>
    Goals = 1 << 6,

    /// <summary>绩效指标: which indicators there are.</summary>
    Indicators = 1 << 7,

    /// <summary>一级指标 and 二级指标.</summary>
    Levels = 1 << 8,

    /// <summary>三级指标: the indicators' names.</summary>
    Names = 1 << 9,

    /// <summary>指标值.</summary>
    Targets = 1 << 10,

    /// <summary>权重.</summary>
    Weights = 1 << 11,
}
