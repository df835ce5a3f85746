namespace PerfForm.Core.Importers.Labels;

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
    Task,
    TaskContent,
    TaskMoney,

    /// <summary>A column whose header the vocabulary does not know.</summary>
    Unknown,
}
