using System.Text;
using PerfForm.Core.Text;
using PerfForm.Core.Writers.Csv;
using PerfForm.Core.Writers.Folders;

namespace PerfForm.Core.Bulk;

/// <summary>Writes into a folder that may be cut off at any moment, with the manifest beside the outputs.</summary>
/// <param name="folder">The folder, begun or resumed.</param>
/// <param name="writers">What is written.</param>
/// <param name="language">The language of causes and titles.</param>
public sealed class FolderSink(OutputFolder folder, IReadOnlyList<IFolderOutput> writers, Language language) : IBulkSink
{
    /// <summary>Whether a folder holds the results of a run that was not cut off.</summary>
    public static bool IsFinished(OutputFolder folder) => !folder.IsUnfinished && File.Exists(Path.Combine(folder.FullPath, Manifest.FileName));

    /// <summary>What a finished run did with each input, in order.</summary>
    /// <exception cref="FormatException">The manifest is none.</exception>
    public static IEnumerable<ManifestEntry> Finished(OutputFolder folder) =>
        File.ReadLines(Path.Combine(folder.FullPath, Manifest.FileName)).Select(Manifest.Read);

    /// <summary>The files that an earlier run has put into a folder, the manifest last.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="writers">All that it may have written.</param>
    /// <exception cref="FormatException">The manifest is none.</exception>
    public static IReadOnlyList<string> Results(OutputFolder folder, IEnumerable<IFolderOutput> writers)
    {
        string[] manifests = [Path.Combine(folder.FullPath, Manifest.FileName), Path.Combine(folder.FullPath, OutputFolder.PartFolder, Manifest.FileName)];
        var outputs = manifests.Where(File.Exists).SelectMany(file => WholeLines(file).SelectMany(line => Manifest.Read(line).Outputs));
        return [.. outputs.Concat(writers.SelectMany(writer => writer.Places)).Append(Manifest.FileName).Distinct(StringComparer.Ordinal)];
    }

    // The last line of a run that was cut off may be half written.
    private static string[] WholeLines(string file)
    {
        var text = File.ReadAllText(file);
        return text[..(text.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <inheritdoc/>
    public IEnumerable<ManifestEntry> Before()
    {
        if (!folder.HasCommitted)
        {
            WriteOpening();
            yield break;
        }

        using var lines = new StreamReader(folder.OpenGrown(Manifest.FileName), Encoding.UTF8);
        while (lines.ReadLine() is { } line)
        {
            yield return Manifest.Read(line);
        }
    }

    /// <inheritdoc/>
    public void Write(Conversion conversion)
    {
        foreach (var piece in conversion.Pieces)
        {
            folder.Write(piece);
        }

        folder.Write(OutputPiece.Added(Manifest.FileName, Manifest.Line(conversion.Entry, language)));
    }

    /// <inheritdoc/>
    public void Commit() => folder.CommitAll();

    /// <inheritdoc/>
    public void Complete(CancellationToken cancellation)
    {
        folder.CommitAll();
        foreach (var writer in writers)
        {
            writer.Finish(folder, language, cancellation);
        }

        folder.End();
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();

    private void WriteOpening()
    {
        var spool = writers.Any(writer => writer.NeedsSpool) ? TableSpool.Opening : [];
        foreach (var piece in writers.SelectMany(writer => writer.Opening()).Concat(spool).Prepend(OutputPiece.Added(Manifest.FileName, [])))
        {
            folder.Write(piece);
        }

        folder.CommitAll();
    }
}
