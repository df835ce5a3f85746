using System.Diagnostics;
using PerfForm.Core.Archives;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Rules;
using PerfForm.Core.Writers.Folders;

namespace PerfForm.Core.Bulk;

/// <summary>Converts one input, apart from all others: what comes of it depends on its bytes, path and options alone.</summary>
internal sealed class InputConverter(Pipeline pipeline, Linter? linter, BulkOptions options)
{
    // Files named so are taken for workbooks; anything else within them is a fault, not another kind.
    private static readonly string[] WorkbookExtensions = [".xlsx", ".xlsm", ".xlsb", ".xls", ".et", ".xltx", ".xltm", ".xlt"];

    private readonly bool _needsSpool = options.Writers.Any(writer => writer.NeedsSpool);

    /// <summary>Converts an input. Never throws.</summary>
    public Conversion Convert(Ticket ticket)
    {
        var started = Stopwatch.GetTimestamp();
        var conversion = ConvertSafely(ticket);
        return conversion with { Entry = conversion.Entry with { Seconds = Stopwatch.GetElapsedTime(started).TotalSeconds } };
    }

    /// <summary>What comes of an input that took too long.</summary>
    public Conversion GivenUp(Ticket ticket)
    {
        var conversion = Written(ticket.File, Unread(ticket.File, FileProblem.TooSlow(options.TimeoutPerFile)));
        return conversion with { Entry = conversion.Entry with { Seconds = options.TimeoutPerFile.TotalSeconds } };
    }

    private Conversion ConvertSafely(Ticket ticket)
    {
        var file = ticket.File;
        try
        {
            return ticket switch
            {
                { File.Nature: FileNature.Junk } => Alone(file, InputOutcome.Junk, kind: null),
                { File.Nature: FileNature.Link } => Alone(file, InputOutcome.OtherKind, "link"),
                { DuplicateOf: { } other } => new Conversion(EntryOf(file, InputOutcome.Duplicate, kind: null) with { DuplicateOf = other }, []),
                { File.Problem: { } problem } => Written(file, Unread(file, problem)),
                { File.Content: null } => Alone(file, InputOutcome.OtherKind, file.ContainerKind),
                _ => Imported(ticket),
            };
        }
        catch (Exception fault)
        {
            // A fault of this program, or too little memory, must not take the other inputs with it.
            return Written(file, Unread(file, new FileProblem(Reading.FileUnreadable, UnreadableCause.OwnFault), fault));
        }
    }

    private Conversion Imported(Ticket ticket)
    {
        var document = pipeline.Import(ticket.File, ticket.Settings, options.Limits);
        if (OtherKindOf(ticket.File, document) is { } kind)
        {
            return Alone(ticket.File, InputOutcome.OtherKind, kind);
        }

        if (linter is null || options.Checks is not { } checks || document.Forms.Count == 0)
        {
            return Written(ticket.File, document);
        }

        var result = linter.Check([new LintInput(document, ticket.Settings)], checks);
        var conversion = Written(ticket.File, result.Documents[0]);
        return conversion with { Entry = conversion.Entry with { FailedRules = [.. result.Faults.Select(fault => fault.Code).Distinct(StringComparer.Ordinal)] } };
    }

    private Conversion Written(FoundFile file, Document document)
    {
        var pieces = options.Writers.SelectMany(writer => writer.PiecesOf(document, file.Name, options.Language))
            .Concat(_needsSpool ? TableSpool.PiecesOf(document, options.Language) : [])
            .ToList();
        var failure = document.Forms.Count > 0 ? null : document.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Kind == Reading.FileUnreadable || diagnostic.Kind == Reading.LimitExceeded);
        var outcome = failure is not null ? InputOutcome.Unreadable : document.Forms.Count == 0 ? InputOutcome.NoForm : InputOutcome.Converted;
        var cause = failure ?? (outcome == InputOutcome.NoForm ? document.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Kind == Reading.NoDeclarationForm) : null);
        return new Conversion(
            EntryOf(file, outcome, file.ContainerKind ?? document.Source.Format?.Name()) with
            {
                Forms = document.Forms.Count,
                Errors = Count(document, Severity.Error),
                Warnings = Count(document, Severity.Warning),
                Infos = Count(document, Severity.Info),
                Outputs = [.. pieces.Where(piece => piece.IsWholeFile).Select(piece => piece.File)],
                Code = cause?.Kind.Code,
                Cause = cause?.Message,
            },
            pieces);
    }

    private static Conversion Alone(FoundFile file, InputOutcome outcome, string? kind) => new(EntryOf(file, outcome, kind), []);

    private static ManifestEntry EntryOf(FoundFile file, InputOutcome outcome, string? kind) => new(file.Path, outcome, kind, file.Size, file.Sha256);

    private static Document Unread(FoundFile file, FileProblem problem, Exception? failure = null) =>
        new(new SourceFile(file.Path, Format: null, file.Sha256), [], [], [new(problem.Kind, problem.Kind.Severity, file.Path, problem.Cause) { Failure = failure }]);

    private static int Count(Document document, Severity severity) => document.Diagnostics.Count(diagnostic => diagnostic.Severity == severity);

    // A sound file of a kind that holds no forms, or a text that is none.
    private static string? OtherKindOf(FoundFile file, Document document)
    {
        if (document.Forms.Count > 0 || WorkbookExtensions.Contains(Path.GetExtension(file.Path), StringComparer.OrdinalIgnoreCase))
        {
            return null;
        }

        return document.Diagnostics is [{ Failure: UnreadableFileException { OtherKind: { } kind } }, ..] ? kind
            : document.IsPlainTextWithoutForm ? document.Source.Format?.Name()
            : null;
    }
}
