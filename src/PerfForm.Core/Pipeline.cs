using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Grids.Office;
using PerfForm.Core.Guards;
using PerfForm.Core.Importers;
using PerfForm.Core.Intake;
using PerfForm.Core.Model;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.Configured;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core;

/// <summary>The whole way on one screen: bytes become grids, grids become forms, forms become one document.</summary>
public sealed class Pipeline
{
    private readonly IReadOnlyList<IFormReader> _readers;

    private readonly Lazy<DeclarationImporter> _importer;

    // One for each vocabulary that a configuration adds to.
    private readonly ConcurrentDictionary<VocabularyAdditions, DeclarationImporter> _importers;

    /// <summary>Makes ready to read all that can be read.</summary>
    public Pipeline()
        : this(ContainerList.Shipped, FormReaders.All)
    {
    }

    /// <summary>Makes ready to read some containers and kinds of forms.</summary>
    /// <param name="containers">The containers.</param>
    /// <param name="readers">The kinds, each with its reader.</param>
    internal Pipeline(ContainerList containers, IReadOnlyList<IFormReader> readers)
    {
        (Containers, _readers) = (containers, readers);
        _importers = new(ReferenceEqualityComparer.Instance);
        _importer = new(() => new DeclarationImporter(FormWords.LoadEmbedded(), readers));
    }

    // The same words and readers, already made ready.
    private Pipeline(Pipeline other, ContainerList containers) =>
        (Containers, _readers, _importer, _importers) = (containers, other._readers, other._importer, other._importers);

    /// <summary>
    /// Makes ready what the first file would wait for; on another thread, while that file is being read, it saves the time. Nobody has to
    /// call it.
    /// </summary>
    public void GetReady()
    {
        var importer = _importer.Value;
        if (RuntimeFeature.IsDynamicCodeCompiled)
        {
            // Code that was compiled before has nothing to warm.
            WarmUp.Run(importer);
        }
    }

    /// <summary>The same, with a program that converts old kinds of documents.</summary>
    internal Pipeline With(OfficeProgram office) => new(this, Containers.With(office));

    /// <summary>What checks the forms that are read, with the same words: they are read once.</summary>
    public Linter NewLinter() => new(() => _importer.Value.Words);

    /// <summary>The containers that are read.</summary>
    internal ContainerList Containers { get; }

    /// <summary>Reads a file whose bytes are there. Never throws for their content: a file that cannot be read is a document with a PF009.</summary>
    /// <param name="file">The file.</param>
    /// <param name="settings">What its configuration says; null for nothing.</param>
    /// <param name="limits">How much of each thing it may have; null for the usual limits.</param>
    /// <param name="stop">Stops the reading where nobody waits for it any more.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Document Import(FoundFile file, Settings? settings = null, ReadingLimits? limits = null, CancellationToken stop = default) =>
        Import(file, settings, limits, stop, out _);

    /// <summary>The same, with the file's cells.</summary>
    /// <param name="file">The file.</param>
    /// <param name="settings">What its configuration says; null for nothing.</param>
    /// <param name="limits">How much of each thing it may have; null for the usual limits.</param>
    /// <param name="stop">Stops the reading.</param>
    /// <param name="workbook">The cells; null for a file that could not be read.</param>
    internal Document Import(FoundFile file, Settings? settings, ReadingLimits? limits, CancellationToken stop, out Workbook? workbook)
    {
        workbook = null;

        // Beside the reading: it takes as long as a part of it.
        file.Hash!.Begin();
        try
        {
            (limits ?? ReadingLimits.Default).Check(ReadingLimit.FileBytes, file.Content!.Length);
            workbook = WorkbookReader.Read(file.Content, file.Path, limits, Containers, stop);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException && !stop.IsCancellationRequested)
        {
            return Unread(new SourceFile(file.Path, Format: null, file.Sha256), failure);
        }

        return Import(workbook, new SourceFile(file.Path, workbook.Format, file.Sha256), settings, stop);
    }

    /// <summary>Reads the forms of a file whose cells are there.</summary>
    /// <param name="workbook">The cells.</param>
    /// <param name="read">The file.</param>
    /// <param name="settings">What its configuration says; null for nothing.</param>
    /// <param name="stop">Stops the reading.</param>
    internal Document Import(Workbook workbook, SourceFile read, Settings? settings, CancellationToken stop = default)
    {
        var importer = ImporterFor(settings?.Vocabulary ?? VocabularyAdditions.None);
        try
        {
            return WithExtensionChecked(importer.Import(workbook, read));
        }
        catch (Exception fault) when (fault is not OutOfMemoryException && !stop.IsCancellationRequested)
        {
            // A fault of this program must not take the other inputs with it.
            return Unread(read, new UnreadableFileException(UnreadableCause.OwnFault, fault));
        }
    }

    private DeclarationImporter ImporterFor(VocabularyAdditions additions) => additions == VocabularyAdditions.None
        ? _importer.Value
        : _importers.GetOrAdd(additions, words => new DeclarationImporter(FormWords.LoadEmbedded(words), _readers));

    // The one place where reading libraries may have thrown anything: damaged files make them.
    private static Document Unread(SourceFile file, Exception failure)
    {
        var (kind, cause) = failure is LimitExceededException limit
            ? (Reading.LimitExceeded, limit.Cause)
            : (Reading.FileUnreadable, UnreadableCause.Of(failure));
        return new Document(file, [], [], [new(kind, kind.Severity, file.Path, cause) { Failure = failure }]);
    }

    private static Document WithExtensionChecked(Document document)
    {
        var claimed = Path.GetExtension(document.Source.Path).Split('#')[0].TrimStart('.');
        var format = document.Source.Format!;
        if (format.Fits(claimed))
        {
            return document;
        }

        var actual = format.Name;
        return document with
        {
            Diagnostics =
            [
                new(Reading.ExtensionMisleads, Reading.ExtensionMisleads.Severity, document.Source.Path, new(
                    $"扩展名是 .{claimed}，内容是 .{actual}，已按 .{actual} 读取",
                    $"the name ends in .{claimed} but the content is .{actual}; it was read as .{actual}")),
                .. document.Diagnostics,
            ],
        };
    }
}
