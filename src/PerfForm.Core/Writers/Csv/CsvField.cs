using System.Globalization;
using PerfForm.Core.Model.Contract;

namespace PerfForm.Core.Writers.Csv;

/// <summary>A field as it is written.</summary>
/// <param name="Written">The text between the delimiters, before quoting.</param>
internal readonly record struct CsvField(string Written)
{
    private const string FormulaStarts = "=+-@\t\r";

    // Spreadsheets in Chinese and Japanese take these for the above; alone they stand for nothing there.
    private const string WideFormulaStarts = "＝＋－＠";

    /// <summary>A text. One that a spreadsheet would run as a formula is written behind an apostrophe.</summary>
    public static CsvField Text(string? text) =>
        new(text is null or "" || !IsFormula(text) ? text ?? string.Empty : "'" + text);

    private static bool IsFormula(string text) =>
        FormulaStarts.Contains(text[0], StringComparison.Ordinal) || (text.Length > 1 && WideFormulaStarts.Contains(text[0], StringComparison.Ordinal));

    /// <summary>A number; numbers stay numbers, also negative ones.</summary>
    public static CsvField Number(decimal? number) => new(number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty);

    /// <summary>A value of a table.</summary>
    public static CsvField Of(TableValue value) => value.Number is { } number ? Number(number) : value.IsSymbol ? Symbol(value.Text) : Text(value.Text);

    /// <summary>One of the contract's own symbols. <c>=</c> alone is no formula.</summary>
    public static CsvField Symbol(string? symbol) => new(symbol ?? string.Empty);
}
