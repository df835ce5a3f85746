namespace PerfForm.Core.Rules;

/// <summary>How far a finding's consequences reach.</summary>
internal enum Reach
{
    /// <summary>The same indicator: its row.</summary>
    Indicator,

    /// <summary>The same form.</summary>
    Form,

    /// <summary>The same file.</summary>
    File,
}
