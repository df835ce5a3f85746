namespace PerfForm.Core.Model;

/// <summary>The span that a goal or indicator is for.</summary>
public enum Horizon
{
    /// <summary>年度.</summary>
    Annual,

    /// <summary>中期, 长期, 实施期, 项目总体.</summary>
    Term,
}
