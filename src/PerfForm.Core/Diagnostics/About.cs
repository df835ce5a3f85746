namespace PerfForm.Core.Diagnostics;

/// <summary>Whose fault a finding is. Only what a department wrote is held against it.</summary>
public enum About
{
    /// <summary>What the department wrote.</summary>
    Content,

    /// <summary>The form as it is printed: it has no place for the year, or labels of its own.</summary>
    Template,

    /// <summary>What the tool could not read.</summary>
    Reading,

    /// <summary>The file: hidden sheets, copies, a wrong extension.</summary>
    Delivery,
}
