using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Text;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Importers;

/// <summary>What the vocabulary knows of a sheet on which no form was found: the first thing to look at when a new template does not import.</summary>
internal static class SheetNotes
{
    private const int MostCells = 60;
    private const int LongestLabel = 20;

    /// <summary>Notes on the sheet's first cells that could be labels, known or not.</summary>
    public static IReadOnlyList<LayoutNote> Of(Grid grid, FormWords vocabulary) =>
        [.. grid.Cells.Take(MostCells).Where(cell => cell.Text.Length <= LongestLabel).Select(cell => Note(cell, vocabulary))];

    private static LayoutNote Note(Cell cell, FormWords vocabulary)
    {
        var meaning = MeaningOf(cell.Text, vocabulary);
        var evidence = vocabulary.IsUsers(cell.Text) ? LayoutEvidence.UserWord : LayoutEvidence.KnownWord;
        return new LayoutNote(cell.Address, OneLine.Of(cell.Text), meaning ?? LayoutNote.Unknown, meaning is null ? LayoutEvidence.Shape : evidence, []);
    }

    private static string? MeaningOf(string text, FormWords vocabulary)
    {
        if (vocabulary.Header(text) is { } header)
        {
            return $"headers.{FormWords.KeyOf(header)}";
        }

        if (vocabulary.Caption(text) is { } caption)
        {
            return $"captions.{FormWords.KeyOf(caption)}";
        }

        if (vocabulary.SecondLevel(text) is { } second)
        {
            return $"levels2.{second.Name}";
        }

        return vocabulary.FirstLevel(text) is { } first ? $"levels1.{first}" : null;
    }
}
