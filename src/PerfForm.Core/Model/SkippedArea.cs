using PerfForm.Core.Model.Layout;

namespace PerfForm.Core.Model;

/// <summary>A sheet with content but no declaration form.</summary>
/// <param name="Sheet">The sheet's name.</param>
/// <param name="Reason">Why, as a fixed word such as <c>no-declaration-title</c>.</param>
public sealed record SkippedArea(string Sheet, string Reason)
{
    /// <summary>What the vocabulary knows of the sheet's first cells; empty where forms stand on the same sheet. Not written to data.</summary>
    public IReadOnlyList<Label> Labels { get; init; } = [];

    /// <summary>Nothing on the sheet is titled or laid out as a declaration.</summary>
    public const string NoDeclarationTitle = "no-declaration-title";

    /// <summary>A relative of the declaration (自评表, 执行监控, 审核表), known by its title.</summary>
    public const string NotADeclaration = "not-a-declaration";
}
