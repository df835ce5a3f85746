namespace PerfForm.Core.Model.Contract;

/// <summary>A value in a table: a text, a number, or nothing.</summary>
internal readonly record struct TableValue
{
    /// <summary>The text, where it is one.</summary>
    public string? Text { get; private init; }

    /// <summary>The number, where it is one.</summary>
    public decimal? Number { get; private init; }

    /// <summary>Whether the text is one of the contract's own symbols, such as <c>=</c>: no spreadsheet runs it.</summary>
    public bool IsSymbol { get; private init; }

    /// <summary>A text, or nothing.</summary>
    public static TableValue Of(string? text) => new() { Text = text };

    /// <summary>A number, or nothing.</summary>
    public static TableValue Of(decimal? number) => new() { Number = number };

    /// <summary>A symbol, or nothing.</summary>
    public static TableValue Symbol(string? symbol) => new() { Text = symbol, IsSymbol = true };

    /// <summary>True, or nothing.</summary>
    public static TableValue Truth(bool value) => Symbol(value ? "true" : null);
}
