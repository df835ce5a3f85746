using PerfForm.Core.Text;

namespace PerfForm.Core.Grids;

/// <summary>The file cannot be read at all. Caught at one place, which turns it into PF009.</summary>
internal sealed class UnreadableFileException : Exception
{
    public UnreadableFileException(Bilingual cause, Exception? inner = null)
        : base(cause.English, inner) => Cause = cause;

    /// <summary>What is wrong and what to do, as one sentence each.</summary>
    public Bilingual Cause { get; }

    /// <summary>What the file is, where it is sound and of another kind than is read: <c>pdf</c>, <c>docx</c>; null otherwise.</summary>
    public string? OtherKind { get; init; }

    /// <summary>The same for people; null otherwise.</summary>
    public Bilingual? Called { get; init; }
}
