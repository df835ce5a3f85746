namespace PerfForm.Core.Model;

/// <summary>What a value without a number says.</summary>
public enum WordTargetKind
{
    /// <summary>A degree, change or state: 有效提高, 规范.</summary>
    Qualitative,

    /// <summary>不适用, 无, /, —.</summary>
    NotApplicable,

    /// <summary>A template left unfilled: <c>≥**%</c>.</summary>
    Placeholder,

    /// <summary>A sentence that fits no other kind.</summary>
    Text,

    /// <summary>The cell is empty.</summary>
    Blank,
}
