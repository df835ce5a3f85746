namespace PerfForm.Core.Importers;

/// <summary>What stands on a sheet.</summary>
/// <param name="Forms">The declarations, from the top.</param>
/// <param name="Relatives">The titles of relatives that are no declarations.</param>
/// <param name="NearestMiss">The title that came nearest to a form where there is none.</param>
internal sealed record FoundAreas(IReadOnlyList<FormArea> Forms, IReadOnlyList<FormTitle> Relatives, FormTitle? NearestMiss)
{
    /// <summary>How many other areas there are.</summary>
    public int Others { get; init; }
}
