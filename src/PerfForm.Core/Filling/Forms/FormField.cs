namespace PerfForm.Core.Filling.Forms;

/// <summary>The fields of drawings that are no keys of the contract, or are told apart from them.</summary>
internal static class FormField
{
    /// <summary>一级指标 as the form prints it.</summary>
    public const string Level1 = "level1";

    /// <summary>二级指标 as the form prints it.</summary>
    public const string Level2 = "level2";

    /// <summary>指标值 in one cell.</summary>
    public const string Target = "target";

    /// <summary>The sign of 指标值, where it has a column of its own.</summary>
    public const string Sign = "sign";

    /// <summary>指标值 without sign and unit of measure, which have columns of their own.</summary>
    public const string Value = "value";

    /// <summary>The unit of measure, where it has a column of its own.</summary>
    public const string Measure = "measure";
}
