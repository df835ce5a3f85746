namespace PerfForm.Core.Intake;

/// <summary>What a walk takes something that it meets for, before looking inside.</summary>
public enum FileNature
{
    /// <summary>A file that may hold forms.</summary>
    Ordinary,

    /// <summary>Left behind by Excel, macOS or Windows, or hidden.</summary>
    Junk,

    /// <summary>A link; it is not followed.</summary>
    Link,

    /// <summary>An archive or folder that says something of itself: it could not be opened, or not in full, or is empty.</summary>
    Container,
}
