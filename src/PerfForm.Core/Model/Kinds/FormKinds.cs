namespace PerfForm.Core.Model.Kinds;

/// <summary>The kinds of forms that the output contract names: a new one is a line here, and one in the list of readers.</summary>
internal static class FormKinds
{
    /// <summary>The kinds.</summary>
    public static IReadOnlyList<FormKind> All { get; } = [OverallKind.Kind, ProjectKind.Kind];
}
