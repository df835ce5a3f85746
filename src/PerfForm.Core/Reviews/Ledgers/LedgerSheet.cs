using PerfForm.Core.Model.Contract;
using PerfForm.Core.Text;
using PerfForm.Core.Writers.Xlsx;

namespace PerfForm.Core.Reviews.Ledgers;

/// <summary>A sheet of the ledger, as data.</summary>
/// <typeparam name="TRow">What a row is.</typeparam>
/// <param name="Title">Its name.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">The rows of a review.</param>
internal sealed record LedgerSheet<TRow>(Bilingual Title, IReadOnlyList<LedgerColumn<TRow>> Columns, Func<Review, IReadOnlyList<TRow>> Rows) : ILedgerSheet
{
    /// <summary>Whether a review has the sheet.</summary>
    public Predicate<Review> IsShown { get; init; } = _ => true;

    /// <summary>The sheet with more columns behind its own.</summary>
    public LedgerSheet<TRow> With(IReadOnlyList<LedgerColumn<TRow>> more) => this with { Columns = [.. Columns, .. more] };

    /// <inheritdoc/>
    public TableContent? Of(Review review)
    {
        if (!IsShown(review))
        {
            return null;
        }

        List<LedgerColumn<TRow>> columns = [.. Columns.Where(column => column.IsShown(review))];
        var rows = Rows(review);
        return new TableContent(
            Title,
            [.. columns.Select(column => new TableColumn(column.Title.English, column.Type, column.Title))],
            rows.Count,
            rows.Select(row => columns.Select(column => column.Read(row, review.Language)).ToArray()))
        {
            Widest = [.. columns.Select(column => column.Widest)],
        };
    }
}
