using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;

namespace PerfForm.Core.Rules;

/// <summary>What a run found in one file.</summary>
public sealed class FileFindings
{
    private readonly Lazy<Document>? _held;
    private readonly CheckedFile? _file;
    private readonly Func<IReadOnlyList<Diagnostic>>? _told;

    /// <summary>The findings of a document that was read only.</summary>
    internal FileFindings(Document document)
    {
        (_held, Path) = (new(document), document.Source.Path);
        (Forms, SkippedAreas, SkippedSheets) = (document.Forms.Count, document.Skipped.Count, document.SkippedSheets);
    }

    /// <summary>The findings of a file that was checked.</summary>
    /// <param name="file">The file.</param>
    /// <param name="told">What is told of it.</param>
    internal FileFindings(CheckedFile file, Func<IReadOnlyList<Diagnostic>> told)
    {
        (_file, _told, Path) = (file, told, file.Source.Path);
        (Forms, SkippedAreas, SkippedSheets) = (file.Cases.Count, file.SkippedAreas, file.SkippedSheets);
        if (!file.IsPutAway)
        {
            _held = new(() => file.Document with { Diagnostics = told() });
        }
    }

    /// <summary>The file's path as displayed.</summary>
    public string Path { get; }

    /// <summary>How many forms it has.</summary>
    public int Forms { get; }

    /// <summary>How many sheets and parts of sheets were passed over.</summary>
    public int SkippedAreas { get; }

    /// <summary>How many sheets were passed over.</summary>
    public int SkippedSheets { get; }

    /// <summary>What was found, in order. Of a large run it comes back from where it was put away, each time.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _held is { } held ? held.Value.Diagnostics : _told!();

    /// <summary>The document with what was found. Of a large run it is read again, each time.</summary>
    public Document Document => _held is { } held ? held.Value : _file!.Document with { Diagnostics = _told!() };
}
