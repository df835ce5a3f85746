using System.Diagnostics;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Intake;
using PerfForm.Core.Model;
using PerfForm.Core.Rules;
using PerfForm.Core.Writers.Csv;
using PerfForm.Core.Writers.Folders;

namespace PerfForm.Core.Bulk;

/// <summary>Converts one input, apart from all others: what comes of it depends on its bytes, path and options alone.</summary>
internal sealed class InputConverter(Pipeline pipeline, Linter? linter, BulkOptions options)
{
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
        var conversion = Written(ticket.File, FoundFileReader.Unread(ticket.File, FileProblem.TooSlow(options.TimeoutPerFile)));
        return conversion with { Entry = conversion.Entry with { Seconds = options.TimeoutPerFile.TotalSeconds } };
    }

    private Conversion ConvertSafely(Ticket ticket)
    {
        var file = ticket.File;
        try
        {
            return ticket.DuplicateOf is { } other
                ? new Conversion(EntryOf(file, InputOutcome.Duplicate, kind: null) with { DuplicateOf = other }, [])
                : Converted(ticket, FoundFileReader.Read(pipeline, file, ticket.Settings, options.Limits));
        }
        catch (Exception fault)
        {
            // A fault of this program, or too little memory, must not take the other inputs with it.
            return Written(file, FoundFileReader.Unread(file, fault is OutOfMemoryException ? FileProblem.TooLittleMemory : new FileProblem(Reading.FileUnreadable, UnreadableCause.OwnFault), fault));
        }
    }

    private Conversion Converted(Ticket ticket, FileReading reading)
    {
        if (reading.Document is not { } document)
        {
            return new Conversion(EntryOf(ticket.File, reading.PassedOver!.Value, reading.Kind), []);
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
            EntryOf(file, outcome, file.ContainerKind ?? document.Source.Format?.Name) with
            {
                Forms = document.Forms.Count,
                Errors = Count(document, Severity.Error),
                Warnings = Count(document, Severity.Warning),
                Infos = Count(document, Severity.Info),
                Outputs = [.. pieces.Select(piece => piece.File).Where(output => output.Contains('/', StringComparison.Ordinal) && !OutputFolder.IsOfTheWay(output))],
                Code = cause?.Kind.Code,
                Cause = cause?.Message,
            },
            pieces);
    }

    private static ManifestEntry EntryOf(FoundFile file, InputOutcome outcome, string? kind) => new(file.Path, outcome, kind, file.Size, file.Sha256);

    private static int Count(Document document, Severity severity) => document.Diagnostics.Count(diagnostic => diagnostic.Severity == severity);
}
