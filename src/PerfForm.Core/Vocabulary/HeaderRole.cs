namespace PerfForm.Core.Vocabulary;

/// <summary>What a column of a table holds. The names are the keys under <c>headers</c> in vocabulary.yaml.</summary>
internal enum HeaderRole
{
    Level1,
    Level2,
    Name,
    Value,
    Sign,
    MeasureUnit,
    Weight,
    Explanation,
    Note,
    Direction,
    Ordinal,

    /// <summary>指标内容: the name, or what explains it where the name has a column of its own.</summary>
    NameOrExplanation,

    /// <summary>What was or is to be reached at another time than the value: at half time, in the year before.</summary>
    Interim,

    /// <summary>What was reached (实际完成值, 得分): the mark of a relative that is no declaration.</summary>
    Result,
    Task,
    TaskContent,
    TaskMoney,

    /// <summary>A column whose header the vocabulary does not know.</summary>
    Unknown,
}
