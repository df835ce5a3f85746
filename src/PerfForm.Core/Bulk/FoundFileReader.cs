using PerfForm.Core.Grids;
using PerfForm.Core.Guards;
using PerfForm.Core.Intake;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Configured;

namespace PerfForm.Core.Bulk;

/// <summary>Reads what a walk came upon, and passes over what holds no forms by its kind.</summary>
internal static class FoundFileReader
{
    /// <summary>Reads a file.</summary>
    public static FileReading Read(Pipeline pipeline, FoundFile file, Settings settings, ReadingLimits limits) => file switch
    {
        { Nature: FileNature.Junk } => new(null, InputOutcome.Junk, Kind: null),
        { Nature: FileNature.Link } => new(null, InputOutcome.OtherKind, "link"),
        { Problem: { } problem } => new(Unread(file, problem), PassedOver: null, Kind: null),
        { Content: null } => new(null, InputOutcome.OtherKind, file.ContainerKind),
        _ => Sorted(file, pipeline.Import(file, settings, limits), pipeline.Containers),
    };

    /// <summary>The document of a file that could not be read.</summary>
    public static Document Unread(FoundFile file, FileProblem problem, Exception? failure = null) => new(
        new SourceFile(file.Path, Format: null, file.Sha256),
        [],
        [],
        [new(problem.Kind, problem.Kind.Severity, file.Path, problem.Cause) { Failure = failure }]);

    private static FileReading Sorted(FoundFile file, Document document, ContainerList containers) =>
        OtherKindOf(file, document, containers) is { } kind ? new(null, InputOutcome.OtherKind, kind) : new(document, PassedOver: null, Kind: null);

    // A sound file of a kind that holds no forms, or a text that is none.
    private static string? OtherKindOf(FoundFile file, Document document, ContainerList containers)
    {
        if (document.Forms.Count > 0 || containers.IsWorkbook(Path.GetExtension(file.Path).Split('#')[0]))
        {
            return null;
        }

        return document.Diagnostics is [{ Failure: UnreadableFileException { OtherKind: { } kind } }, ..] ? kind
            : document.IsPlainTextWithoutForm ? document.Source.Format?.Name
            : null;
    }
}
