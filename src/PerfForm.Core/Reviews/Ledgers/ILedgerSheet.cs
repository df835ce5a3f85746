using PerfForm.Core.Writers.Xlsx;

namespace PerfForm.Core.Reviews.Ledgers;

/// <summary>A sheet of the ledger.</summary>
internal interface ILedgerSheet
{
    /// <summary>The sheet for a review; null where the review has none.</summary>
    TableContent? Of(Review review);
}
