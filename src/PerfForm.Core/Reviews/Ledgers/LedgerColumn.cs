using PerfForm.Core.Model.Contract;
using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Ledgers;

/// <summary>A column of a sheet of the ledger.</summary>
/// <typeparam name="TRow">What a row is.</typeparam>
/// <param name="Title">Its heading.</param>
/// <param name="Type">What its values are.</param>
/// <param name="Widest">How wide it may be, in characters.</param>
/// <param name="Read">The value of a row.</param>
internal sealed record LedgerColumn<TRow>(Bilingual Title, ColumnType Type, int Widest, Func<TRow, Language, TableValue> Read)
{
    private const int WidestNumber = 14;

    /// <summary>Whether a review has the column.</summary>
    public Predicate<Review> IsShown { get; init; } = _ => true;

    /// <summary>A column of texts as received or of sentences.</summary>
    public static LedgerColumn<TRow> Text(string chinese, string english, int widest, Func<TRow, Language, string?> read) =>
        new(new(chinese, english), ColumnType.Text, widest, (row, language) => TableValue.Of(read(row, language) is { } text ? ReviewText.Of(text) : null));

    /// <summary>A column of words in both languages.</summary>
    public static LedgerColumn<TRow> Word(string chinese, string english, int widest, Func<TRow, Bilingual?> read) =>
        new(new(chinese, english), ColumnType.Text, widest, (row, language) => TableValue.Of(read(row)?.In(language)));

    /// <summary>A column of numbers.</summary>
    public static LedgerColumn<TRow> Number(string chinese, string english, Func<TRow, decimal?> read) =>
        new(new(chinese, english), ColumnType.Number, WidestNumber, (row, _) => TableValue.Of(read(row)));
}
