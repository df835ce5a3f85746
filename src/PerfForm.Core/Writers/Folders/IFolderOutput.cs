using PerfForm.Core.Text;

namespace PerfForm.Core.Writers.Folders;

/// <summary>Something that is written into an output folder: what it begins with, and what ends it. What inputs add comes between.</summary>
public interface IFolderOutput
{
    /// <summary>The files and folders right below the output folder that it makes.</summary>
    IReadOnlyList<string> Places { get; }

    /// <summary>Whether <see cref="Finish"/> needs all tables in <see cref="Csv.TableSpool"/>.</summary>
    bool NeedsSpool { get; }

    /// <summary>What the folder begins with, such as headers.</summary>
    IEnumerable<OutputPiece> Opening();

    /// <summary>Writes what can only be written when all inputs are there. May be done again after it was cut off.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="language">The language of titles.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    void Finish(OutputFolder folder, Language language, CancellationToken cancellation);
}
