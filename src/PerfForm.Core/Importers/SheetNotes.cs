using PerfForm.Core.Grids;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Text;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Importers;

/// <summary>What the vocabulary knows of a sheet on which no form was found: the first thing to look at when a new template does not import.</summary>
internal static class SheetNotes
{
    private const int MostCells = 60;
    private const int LongestLabel = 20;

    /// <summary>The sheet's first cells that could be labels, known or not.</summary>
    public static IReadOnlyList<Label> Of(Grid grid, FormWords vocabulary) =>
        [.. grid.Cells.Take(MostCells).Where(cell => cell.Text.Length <= LongestLabel).Select(cell => LabelOf(cell, vocabulary))];

    private static Label LabelOf(Cell cell, FormWords vocabulary)
    {
        var role = RoleOf(cell.Text, vocabulary);
        var evidence = vocabulary.IsUsers(cell.Text) ? LayoutEvidence.UserWord : LayoutEvidence.KnownWord;
        return new Label(role, cell.Area, OneLine.Of(cell.Text), role == LabelRole.Unknown ? LayoutEvidence.Shape : evidence, []);
    }

    private static LabelRole RoleOf(string text, FormWords vocabulary)
    {
        if (vocabulary.Header(text) is { } header)
        {
            return LabelRole.Of(header);
        }

        if (vocabulary.Caption(text) is { } caption)
        {
            return LabelRole.Of(caption);
        }

        if (vocabulary.SecondLevel(text) is { } second)
        {
            return LabelRole.Level2(second.Name);
        }

        return vocabulary.FirstLevel(text) is { } first ? LabelRole.Level1(first) : LabelRole.Unknown;
    }
}
