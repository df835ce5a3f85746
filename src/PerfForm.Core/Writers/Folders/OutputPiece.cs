namespace PerfForm.Core.Writers.Folders;

/// <summary>What a document adds to an output folder.</summary>
/// <param name="File">The file below the folder, with <c>/</c> between its parts.</param>
/// <param name="Content">The bytes; whole records.</param>
/// <param name="IsWholeFile">Whether they are all of the file; otherwise they are added to its end.</param>
public sealed record OutputPiece(string File, byte[] Content, bool IsWholeFile)
{
    /// <summary>A file of its own.</summary>
    internal static OutputPiece Whole(string file, byte[] content) => new(file, content, IsWholeFile: true);

    /// <summary>Records at the end of a file.</summary>
    internal static OutputPiece Added(string file, byte[] content) => new(file, content, IsWholeFile: false);
}
