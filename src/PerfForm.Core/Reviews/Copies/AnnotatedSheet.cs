using PerfForm.Core.Grids;
using PerfForm.Core.Reviews.Copies.Notes;
using PerfForm.Core.Reviews.Copies.Opinions;
using PerfForm.Core.Reviews.Copies.Parts;
using PerfForm.Core.Reviews.Copies.Sheets;
using PerfForm.Core.Reviews.Copies.Styles;
using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Copies;

/// <summary>A sheet of an annotated copy.</summary>
/// <param name="package">The package.</param>
/// <param name="types">What its parts are.</param>
/// <param name="part">The sheet's part.</param>
/// <param name="folder">The folder of the workbook part, with a slash.</param>
/// <param name="language">The language of notes.</param>
internal sealed class AnnotatedSheet(PatchedPackage package, ContentTypes types, string part, string folder, Language language)
{
    private const string CommentsType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private const string DrawingType = "application/vnd.openxmlformats-officedocument.vmlDrawing";
    private static readonly NoteBox UnknownBox = new(Width: 160, Height: 100);

    private readonly PartText _text = package.ReadText(part);
    private readonly PartRelationships _relationships = new(package, part);

    /// <summary>Takes off what an earlier run of the tool put there, fills the cells and adds the notes.</summary>
    /// <param name="lines">What was found on the sheet.</param>
    /// <param name="styles">The workbook's styles.</param>
    /// <param name="block">A number of the sheet, for the names of its boxes.</param>
    public void Annotate(IReadOnlyList<OpinionLine> lines, StylesText styles, int block)
    {
        SheetSelection.Remove(_text);
        var commentsPart = _relationships.OfType("comments");
        var comments = new CommentsText(commentsPart is null ? null : package.ReadText(commentsPart));
        if (lines.Count > 0 || comments.OwnCells.Count > 0)
        {
            var facts = SheetFacts.Of(_text);
            List<CellNote> notes =
            [
                .. lines.GroupBy(line => facts.AreaOf(line.Cell), line => line.Finding)
                    .OrderBy(findings => findings.Key.First)
                    .Select(findings => new CellNote(
                        findings.Key, findings.Max(finding => finding.Severity), NoteMark.Around(NoteWords.Of(findings, language), language))),
            ];
            new SheetMarks(_text, facts, styles).Fill(notes.ToDictionary(note => note.Cell, note => note.Severity), comments.OwnCells);
            Draw(notes, comments, facts, block);
            Put(commentsPart, comments.Add(notes, NoteWords.Author.In(language)));
        }

        package.Put(part, _text);
    }

    private void Put(string? commentsPart, PartText content)
    {
        if (commentsPart is null)
        {
            commentsPart = package.NewName($"{folder}reviewComments", ".xml");
            types.Add(commentsPart, CommentsType);
            _relationships.Add("comments", commentsPart);
        }

        package.Put(commentsPart, content.ToBytes());
    }

    private void Draw(List<CellNote> notes, CommentsText comments, SheetFacts facts, int block)
    {
        if (facts.Drawing is not null)
        {
            var drawingPart = _relationships.PartOf(facts.Drawing);
            var known = new VmlDrawing(package.Read(drawingPart), facts);
            foreach (var cell in comments.GoneCells)
            {
                known.Remove(cell);
            }

            DrawNew(known, notes, comments);
            package.Put(drawingPart, known.ToBytes());
            return;
        }

        if (notes.Count == 0)
        {
            return;
        }

        var drawing = new VmlDrawing(block, facts);
        foreach (var cell in comments.Cells.Select(cell => (IsCell: CellAddress.TryParse(cell, out var address), Address: address)).Where(cell => cell.IsCell))
        {
            drawing.Add(new CellRange(cell.Address), UnknownBox);
        }

        DrawNew(drawing, notes, comments);
        var drawingName = package.NewName($"{folder}drawings/review", ".vml");
        package.Put(drawingName, drawing.ToBytes());
        types.AddByExtension(drawingName, DrawingType);
        DrawingPlace.Put(_text, _relationships.Add("vmlDrawing", drawingName));
    }

    private static void DrawNew(VmlDrawing drawing, List<CellNote> notes, CommentsText comments)
    {
        foreach (var note in notes)
        {
            if (!comments.Cells.Contains(note.Cell.ToString()))
            {
                drawing.Add(note.Area, NoteBox.Of(note.Text));
            }
            else if (NoteBox.Growth(note.Text) - GrownFor(comments.OwnTextAt(note.Cell)) is > 0 and var by)
            {
                drawing.Grow(note.Cell, by);
            }
        }
    }

    // The box is as high already as an earlier run made it.
    private static int GrownFor(string text) => text.Length == 0 ? 0 : NoteBox.Growth(text);
}
