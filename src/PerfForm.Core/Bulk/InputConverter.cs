using System.Diagnostics;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Intake;
using PerfForm.Core.Model;
using PerfForm.Core.Writers.Csv;
using PerfForm.Core.Writers.Folders;

namespace PerfForm.Core.Bulk;

/// <summary>Makes of an input what is written of it, apart from all others.</summary>
internal sealed class InputConverter(BulkOptions options)
{
    private readonly bool _needsSpool = options.Writers.Any(writer => writer.NeedsSpool);

    /// <summary>Converts an input.</summary>
    public Conversion Convert(ReadInput input)
    {
        var conversion = Convert(input.File, input.Reading, failedRules: [], seconds: 0);
        return conversion with { Entry = conversion.Entry with { Seconds = Stopwatch.GetElapsedTime(input.StartedAt).TotalSeconds } };
    }

    /// <summary>Converts an input that was checked. A fault in writing it is told in its place.</summary>
    /// <param name="file">What was found.</param>
    /// <param name="reading">What was read and found.</param>
    /// <param name="failedRules">The codes of rules that failed on it.</param>
    /// <param name="seconds">How long it took so far.</param>
    public Conversion Convert(FoundFile file, FileReading reading, IEnumerable<string> failedRules, double seconds)
    {
        var started = Stopwatch.GetTimestamp();
        var conversion = ConvertSafely(file, reading);
        return conversion with
        {
            Entry = conversion.Entry with
            {
                FailedRules = [.. failedRules.Distinct(StringComparer.Ordinal)],
                Seconds = seconds + Stopwatch.GetElapsedTime(started).TotalSeconds,
            },
        };
    }

    /// <summary>The manifest's line of an input, without what is only known when it is written.</summary>
    public static ManifestEntry EntryOf(FoundFile file, FileReading reading) => reading switch
    {
        { PassedOver: { } passedOver } => new(file.Path, passedOver.Outcome, passedOver.Kind, file.Size, file.Sha256)
        {
            DuplicateOf = passedOver.DuplicateOf,
            Cause = passedOver.Cause,
        },
        _ => EntryOf(file, reading.Document!),
    };

    private Conversion ConvertSafely(FoundFile file, FileReading reading)
    {
        if (reading.Document is not { } document)
        {
            return new Conversion(EntryOf(file, reading), []);
        }

        try
        {
            return Written(file, document);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return Written(file, FoundFileReader.Unread(file, new FileProblem(Reading.FileUnreadable, UnreadableCause.OwnFault), fault));
        }
    }

    private Conversion Written(FoundFile file, Document document)
    {
        List<OutputPiece> pieces =
        [
            .. options.Writers.SelectMany(writer => writer.PiecesOf(document, file.Name, options.Language)),
            .. _needsSpool ? TableSpool.PiecesOf(document, options.Language) : [],
        ];
        return new Conversion(EntryOf(file, document) with { Outputs = OwnOutputsOf(pieces) }, pieces);
    }

    /// <summary>The files among what an input adds that are its own.</summary>
    public static IReadOnlyList<string> OwnOutputsOf(IEnumerable<OutputPiece> pieces) =>
        [.. pieces.Select(piece => piece.File).Where(file => file.Contains('/', StringComparison.Ordinal) && !OutputFolder.IsOfTheWay(file))];

    private static ManifestEntry EntryOf(FoundFile file, Document document)
    {
        var outcome = ReadInput.OutcomeOf(document);
        var cause = outcome switch
        {
            InputOutcome.Unreadable => FoundFileReader.FailureOf(document),
            InputOutcome.NoForm => document.Diagnostics.FirstOrDefault(said => said.Kind == Reading.NoDeclarationForm),
            _ => null,
        };
        return new(file.Path, outcome, file.ContainerKind ?? document.Source.Format?.Name, file.Size, file.Sha256)
        {
            Forms = document.Forms.Count,
            Errors = Count(document, Severity.Error),
            Warnings = Count(document, Severity.Warning),
            Infos = Count(document, Severity.Info),
            SkippedSheets = document.SkippedSheets,
            Code = cause?.Kind.Code,
            Cause = cause?.Message,
        };
    }

    private static int Count(Document document, Severity severity) => document.Diagnostics.Count(diagnostic => diagnostic.Severity == severity);
}
