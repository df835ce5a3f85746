namespace PerfForm.Core.Model;

/// <summary>How a result is compared with a target's number (计算符号).</summary>
public enum Comparison
{
    /// <summary>≥, 不低于.</summary>
    AtLeast,

    /// <summary>≤, 不超过.</summary>
    AtMost,

    /// <summary>&gt;, 大于.</summary>
    Above,

    /// <summary>&lt;, 小于.</summary>
    Below,

    /// <summary>=.</summary>
    Exactly,
}
