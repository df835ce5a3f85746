using PerfForm.Core.Guards;

namespace PerfForm.Core.Grids.Delimited;

/// <summary>
/// Hands a text to a parser piece by piece, and counts the delimiters since the last record. The parser holds all fields of a record at once:
/// a record with far too many is refused before it does.
/// </summary>
/// <param name="text">The whole text.</param>
/// <param name="delimiter">What separates the fields.</param>
/// <param name="limits">How many fields there may be: no more in one record than cells in a workbook.</param>
internal sealed class MeasuredText(string text, char delimiter, ReadingLimits limits) : TextReader
{
    private int _at;
    private long _delimiters;

    /// <summary>Tells that the parser is done with a record.</summary>
    public void EndRecord() => _delimiters = 0;

    public override int Peek() => _at < text.Length ? text[_at] : -1;

    public override int Read()
    {
        Span<char> one = stackalloc char[1];
        return Read(one) == 0 ? -1 : one[0];
    }

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    /// <exception cref="LimitExceededException">One record has too many fields.</exception>
    public override int Read(Span<char> buffer)
    {
        // The record goes on behind all that was handed over since the last one; the next piece may hold its end.
        limits.Check(ReadingLimit.Cells, _delimiters);
        var piece = text.AsSpan(_at, Math.Min(buffer.Length, text.Length - _at));
        _at += piece.Length;
        _delimiters += piece.Count(delimiter);
        piece.CopyTo(buffer);
        return piece.Length;
    }
}
