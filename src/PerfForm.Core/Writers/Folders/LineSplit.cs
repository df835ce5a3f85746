namespace PerfForm.Core.Writers.Folders;

/// <summary>How JSON Lines are spread over files.</summary>
public enum LineSplit
{
    /// <summary>All in one file, a line a document.</summary>
    None,

    /// <summary>A file an input.</summary>
    File,

    /// <summary>A file a form.</summary>
    Form,

    /// <summary>A file a unit that declares (单位).</summary>
    Unit,
}
