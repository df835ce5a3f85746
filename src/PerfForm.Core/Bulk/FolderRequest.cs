using PerfForm.Core.Text;
using PerfForm.Core.Writers.Folders;

namespace PerfForm.Core.Bulk;

/// <summary>The folder that a run is to write into, and how.</summary>
/// <param name="Path">The folder.</param>
/// <param name="Description">What the run is, in one line. A run that was cut off is resumed only by a run with the same line.</param>
/// <param name="IsResumed">Whether a run that was cut off is resumed.</param>
/// <param name="IsOverwriting">Whether results of an earlier run are removed first.</param>
/// <param name="Writers">What is written.</param>
/// <param name="Language">The language of causes and titles.</param>
public sealed record FolderRequest(
    string Path, string Description, bool IsResumed, bool IsOverwriting, IReadOnlyList<IFolderOutput> Writers, Language Language);
