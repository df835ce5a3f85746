namespace PerfForm.Core.Model.Layout;

/// <summary>What a column of a table holds. The names are the keys under <c>headers</c> in vocabulary.yaml.</summary>
public enum HeaderRole
{
    /// <summary>一级指标.</summary>
    Level1,

    /// <summary>二级指标.</summary>
    Level2,

    /// <summary>三级指标.</summary>
    Name,

    /// <summary>指标值.</summary>
    Value,

    /// <summary>计算符号.</summary>
    Sign,

    /// <summary>度量单位.</summary>
    MeasureUnit,

    /// <summary>权重, 分值.</summary>
    Weight,

    /// <summary>指标解释, 指标说明.</summary>
    Explanation,

    /// <summary>备注.</summary>
    Note,

    /// <summary>指标方向性, 指标性质.</summary>
    Direction,

    /// <summary>评分标准, 数据来源, 指标属性 and other columns of this year that the model has no key for.</summary>
    Further,

    /// <summary>期限: which half of the form the row belongs to, 中期 or 年度.</summary>
    Horizon,

    /// <summary>优, 良, 中, 差: what has to be reached for a grade.</summary>
    Grade,

    /// <summary>序号.</summary>
    Ordinal,

    /// <summary>指标内容: the name, or what explains it where the name has a column of its own.</summary>
    NameOrExplanation,

    /// <summary>What was or will be reached at another time than the value: at half time, in the year before.</summary>
    Interim,

    /// <summary>What was reached (实际完成值, 得分): the mark of a relative that is no declaration.</summary>
    Result,

    /// <summary>任务名称.</summary>
    Task,

    /// <summary>主要内容.</summary>
    TaskContent,

    /// <summary>预算金额.</summary>
    TaskMoney,

    /// <summary>A column whose header the vocabulary does not know.</summary>
    Unknown,
}
