using PerfForm.Core.Writers.Folders;

namespace PerfForm.Core.Bulk;

/// <summary>What an input became.</summary>
/// <param name="Entry">Its line of the manifest.</param>
/// <param name="Pieces">What it adds to the outputs.</param>
public sealed record Conversion(ManifestEntry Entry, IReadOnlyList<OutputPiece> Pieces);
