namespace PerfForm.Core.Diagnostics;

/// <summary>How much a diagnostic matters; ordered, so that a threshold can be compared.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Probably wrong, or uncertain.</summary>
    Warning,

    /// <summary>A reviewer would send the form back, or the file cannot be used.</summary>
    Error,
}
