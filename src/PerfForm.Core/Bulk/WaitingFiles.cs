using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.Configured;
using PerfForm.Core.Rules.Storage;

namespace PerfForm.Core.Bulk;

/// <summary>
/// The files of a run that were checked alone, as they wait to be checked together. The first are held; of more, what was read and found is put
/// away in a temporary file, so that any number takes little memory.
/// </summary>
/// <param name="pipeline">Reads a file again from its cells.</param>
/// <param name="mostHeld">How many are held.</param>
/// <param name="stop">Stops reading files again.</param>
public sealed class WaitingFiles(Pipeline pipeline, int mostHeld = WaitingFiles.MostHeld, CancellationToken stop = default) : IDisposable
{
    /// <summary>How many files are held, unless it is said otherwise.</summary>
    public const int MostHeld = 16;

    private readonly List<CheckedFile> _all = [];
    private RunStore? _store;
    private bool _hasNoRoom;

    /// <summary>All of them, in the order in which they were added.</summary>
    public IReadOnlyList<CheckedFile> All => _all;

    /// <summary>Adds a file.</summary>
    /// <param name="file">The file.</param>
    public void Add(CheckedFile file)
    {
        if (_all.Count >= mostHeld && file is { Cells: { } cells, Cases.Count: > 0 } && !_hasNoRoom)
        {
            PutAway(file, cells);
        }

        file.Cells = null;
        _all.Add(file);
    }

    /// <inheritdoc/>
    public void Dispose() => _store?.Dispose();

    // The same cells give the same forms; a fault of this program would give none.
    private Document ReadAgain(Workbook workbook, SourceFile source, Settings settings, int forms)
    {
        foreach (var grid in workbook.Grids)
        {
            grid.Stop = stop;
        }

        var document = pipeline.Import(workbook, source, settings, stop);
        return document.Forms.Count == forms ? document : throw new InvalidOperationException($"{source.Path} was read otherwise the second time");
    }

    // Without room for it the run goes on in memory.
    private void PutAway(CheckedFile file, Workbook cells)
    {
        try
        {
            var store = _store ??= new RunStore();
            var (source, settings, stored) = (file.Source, file.Settings, store.Add(WorkbookBytes.Of(cells)));
            var forms = file.Cases.Count;
            file.PutAway(store, () => ReadAgain(WorkbookBytes.Read(store.Read(stored), source.Format), source, settings, forms));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            _hasNoRoom = true;
        }
    }
}
