namespace PerfForm.Core.Diagnostics;

/// <summary>An entry of the catalogue: the code and name that never change, and the usual severity.</summary>
/// <param name="Code">Such as <c>PF009</c>; never reused.</param>
/// <param name="Name">Such as <c>file-unreadable</c>; states the fault.</param>
/// <param name="Severity">The severity unless settings change it.</param>
public sealed record DiagnosticKind(string Code, string Name, Severity Severity)
{
    /// <summary>Whose fault it is, unless a finding says otherwise.</summary>
    public About About { get; init; }
}
