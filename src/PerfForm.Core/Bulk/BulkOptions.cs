using PerfForm.Core.Rules;
using PerfForm.Core.Text;
using PerfForm.Core.Writers.Folders;

namespace PerfForm.Core.Bulk;

/// <summary>What a conversion in bulk is asked to do.</summary>
public sealed record BulkOptions
{
    /// <summary>How the inputs are read.</summary>
    public InputRunOptions Inputs { get; init; } = new();

    /// <summary>The formats to write.</summary>
    public required IReadOnlyList<IFolderWriter> Writers { get; init; }

    /// <summary>The language of messages and titles.</summary>
    public required Language Language { get; init; }

    /// <summary>How the forms are checked, alone and against one another; null for not at all.</summary>
    public LintOptions? Checks { get; init; }
}
