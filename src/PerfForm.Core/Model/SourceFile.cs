using PerfForm.Core.Grids;

namespace PerfForm.Core.Model;

/// <summary>The file that a document was read from.</summary>
/// <param name="Path">The path as displayed, with <c>/</c> between its parts.</param>
/// <param name="Format">What it is by its content; null when that could not be told.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hexadecimal.</param>
public sealed record SourceFile(string Path, SourceFormat? Format, string Sha256);
