using PerfForm.Core.Text;
using PerfForm.Core.Writers.Folders;
using PerfForm.Core.Writers.Xlsx;

namespace PerfForm.Core.Reviews.Ledgers;

/// <summary>审核台账: a workbook with the departments, the forms, the findings and the opinions of a review, ready to be printed.</summary>
/// <param name="moreOfFindings">Further columns of the findings, such as what became of each since an earlier round.</param>
internal sealed class LedgerOutput(params IReadOnlyList<LedgerColumn<LedgerFinding>> moreOfFindings) : IReviewOutput
{
    private readonly IReadOnlyList<ILedgerSheet> _sheets =
    [
        DepartmentSheet.Sheet, ProjectSheet.Sheet, FindingSheet.Sheet.With(moreOfFindings), OpinionSheet.Sheet, TemplateSheet.Sheet, RosterSheet.Sheet,
    ];

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
    public void Write(Review review, Stream output)
    {
        using var draft = new MemoryStream();
        TableWorkbook.Write([.. _sheets.Select(sheet => sheet.Of(review)).OfType<TableContent>()], draft, output, review.Language, use: WorkbookUse.Print);
    }
}
