using PerfForm.Core.Text;
using PerfForm.Core.Writers.Folders;
using PerfForm.Core.Writers.Xlsx;

namespace PerfForm.Core.Reviews.Ledgers;

/// <summary>审核台账: a workbook with the departments, the forms, the findings and the opinions of a review, ready to be printed.</summary>
internal sealed class LedgerOutput : IReviewOutput
{

    /// <inheritdoc/>
    public IReadOnlyList<Bilingual> Places => [ReviewNames.Ledger];

    /// <inheritdoc/>
    public IEnumerable<OutputPiece> PiecesOf(ReviewedDocument document, ReviewedContent content, Review review) => [];

    /// <inheritdoc/>
    public void Finish(Review review, OutputFolder folder, CancellationToken cancellation) =>
        folder.WriteWhole(ReviewNames.Ledger.In(review.Language), output => Write(review, output));

    /// <summary>Writes the workbook.</summary>
    /// <param name="review">The review.</param>
    /// <param name="output">Where to; it must be able to seek.</param>
    public static void Write(Review review, Stream output)
    {
        using var draft = new MemoryStream();
        List<TableContent> sheets = [.. SheetsOf(review).Select(sheet => sheet.Of(review)).OfType<TableContent>()];
        TableWorkbook.Write(sheets, draft, output, review.Language, use: WorkbookUse.Print);
    }

    private static IReadOnlyList<ILedgerSheet> SheetsOf(Review review) =>
    [
        DepartmentSheet.Sheet,
        ProjectSheet.Sheet,
        FindingSheet.Sheet.With([RoundSheet.ColumnOfFindings(review)]),
        OpinionSheet.Sheet,
        TemplateSheet.Sheet,
        RosterSheet.Sheet,
        RoundSheet.Sheet,
    ];
}
