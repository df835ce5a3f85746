namespace PerfForm.Core.Intake;

/// <summary>A walk over one folder, or over what a pattern may match.</summary>
/// <param name="NamedAs">The folder or pattern as the user named it.</param>
/// <param name="Pattern">The pattern; null where all files of the folder are wanted.</param>
internal sealed record FolderWalk(string NamedAs, Glob? Pattern)
{
    /// <summary>Whether anything was met that is wanted.</summary>
    public bool HasMet { get; set; }

    /// <summary>The folder that the walk begins with.</summary>
    public string Folder => Pattern?.Folder ?? NamedAs;

    /// <summary>Whether the files are named by their kind (<c>*.dat</c>), not whatever a folder gives (<c>received/*</c>).</summary>
    public bool IsNaming => Pattern is { NamesKind: true };

    /// <summary>Whether a file is wanted.</summary>
    public bool Wants(string file) => Pattern?.Matches(Below(file)) != false;

    /// <summary>Whether folders that lie so deep are gone into.</summary>
    public bool GoesBelow(int depth) => Pattern is null || depth < Pattern.Depth;

    /// <summary>The path below the folder.</summary>
    public string Below(string file) => Path.GetRelativePath(Folder, file);
}
