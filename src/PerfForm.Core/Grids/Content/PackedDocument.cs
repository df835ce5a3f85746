namespace PerfForm.Core.Grids.Content;

/// <summary>What tells documents that are packed as zip from archives that people make, beside the formats that can be read.</summary>
internal static class PackedDocument
{
    // Documents of other programs: none of them is read, and none is an archive to look into.
    private static readonly string[] OtherExtensions = [".pptx", ".odp", ".ofd"];

    /// <summary>The parts by which documents are known: of Office Open XML, OpenDocument, and OFD. One is enough.</summary>
    public static IReadOnlyList<string> Marks { get; } = ["[Content_Types].xml", "mimetype", "OFD.xml"];

    /// <summary>Whether a document of a kind that is not read bears the extension, with its point.</summary>
    public static bool IsNamed(string extension) =>
        Array.Exists(OtherExtensions, other => other.Equals(extension, StringComparison.OrdinalIgnoreCase));
}
