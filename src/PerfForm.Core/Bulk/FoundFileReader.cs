using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Guards;
using PerfForm.Core.Intake;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Configured;

namespace PerfForm.Core.Bulk;

/// <summary>Reads the files that a walk found, and passes over kinds of files that hold no forms. A file that the user named is never passed over.</summary>
internal static class FoundFileReader
{
    /// <summary>Reads a file.</summary>
    public static FileReading Read(Pipeline pipeline, FoundFile file, Settings settings, ReadingLimits limits, CancellationToken stop = default) => file switch
    {
        { Nature: FileNature.Junk } => Passed(PassedOver.Junk(file.Path)),
        { Nature: FileNature.Link } => Passed(PassedOver.Link),
        { Problem.Kind: var kind } when kind == Reading.LimitExceeded && IsOfNoTable(file, pipeline.Containers) => Passed(PassedOver.Large(NameOfKind(file))),
        { Problem: { } problem } => new(Unread(file, problem), PassedOver: null),
        { Content: null } => Passed(PassedOver.Container(file.ContainerKind)),
        { Content.Length: 0 } when IsOfNoTable(file, pipeline.Containers) => Passed(PassedOver.Empty),
        _ => Sorted(file, pipeline.Import(file, settings, limits, stop, out var workbook), pipeline.Containers) with { Workbook = workbook },
    };

    /// <summary>The document of a file that could not be read.</summary>
    public static Document Unread(FoundFile file, FileProblem problem, Exception? failure = null)
    {
        var source = new SourceFile(file.Path, Format: null, file.Sha256);
        return new Document(source, [], [], [new(problem.Kind, problem.Kind.Severity, file.Path, problem.Cause) { Failure = failure }]);
    }

    /// <summary>What is said of a file that could not be read; null where it could.</summary>
    public static Diagnostic? FailureOf(Document document) => document.Forms.Count > 0
        ? null
        : document.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Kind == Reading.FileUnreadable || diagnostic.Kind == Reading.LimitExceeded);

    private static FileReading Passed(PassedOver why) => new(Document: null, why);

    private static FileReading Sorted(FoundFile file, Document document, ContainerList containers) =>
        OtherKindOf(file, document, containers) is { } other ? Passed(other) : new(document, PassedOver: null);

    // A sound file of a kind that holds no forms, or a text that is none.
    private static PassedOver? OtherKindOf(FoundFile file, Document document, ContainerList containers)
    {
        if (document.Forms.Count > 0 || !MayBeOther(file, containers))
        {
            return null;
        }

        return document.Diagnostics is [{ Failure: UnreadableFileException { OtherKind: { } kind } other }, ..]
            ? PassedOver.OfKind(kind, other.Called ?? other.Cause)
            : document.IsTextWithoutForm ? PassedOver.Text(document.Source.Format?.Name)
            : null;
    }

    private static bool MayBeOther(FoundFile file, ContainerList containers) => !file.IsNamed && !containers.IsWorkbook(ExtensionOf(file));

    // Its name is not that of a table, and its content was not read.
    private static bool IsOfNoTable(FoundFile file, ContainerList containers) =>
        file.Nature == FileNature.Ordinary && MayBeOther(file, containers) && !containers.IsTable(ExtensionOf(file));

    private static string NameOfKind(FoundFile file) => ExtensionOf(file) is ['.', .. var name] ? name.ToLowerInvariant() : "binary";

    // A second member of one path has # and a number behind it.
    private static string ExtensionOf(FoundFile file) => Path.GetExtension(file.Path).Split('#')[0];
}
