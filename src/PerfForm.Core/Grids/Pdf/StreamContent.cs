using System.Buffers.Text;
using UglyToad.PdfPig.Tokens;

namespace PerfForm.Core.Grids.Pdf;

/// <summary>What is in a stream of a document, looked at before the library makes something of it that has no end.</summary>
internal static class StreamContent
{
    private static readonly NameToken Index = NameToken.Create("Index");

    /// <summary>Looks at the content of a stream, when it is unpacked.</summary>
    /// <exception cref="InvalidDataException">It was made to use up the memory or the stack.</exception>
    public static void Check(DictionaryToken dictionary, ReadOnlySpan<byte> content)
    {
        GlyphParts.Check(content);
        CodeRanges.Check(content);
        switch (dictionary.TryGet(NameToken.Type, out var type) ? (type as NameToken)?.Data : null)
        {
            case "XRef":
                CheckEntries(dictionary, content.Length);
                break;
            case "ObjStm":
                CheckPacked(dictionary, content);
                break;
        }
    }

    // Each object that a table of them tells of has a byte there at least.
    private static void CheckEntries(DictionaryToken dictionary, int length)
    {
        var size = dictionary.TryGet(NameToken.Size, out var said) && said is NumericToken number ? number.Double : 0;
        var counts = dictionary.TryGet(Index, out var index) && index is ArrayToken array
            ? array.Data.OfType<NumericToken>().Where((_, at) => at % 2 == 1).Sum(count => count.Double)
            : size;
        if (counts > length)
        {
            throw new InvalidDataException("The table of objects says that there are more than it lists.");
        }
    }

    // Objects that are packed together: pairs of a number and a place, then the objects.
    private static void CheckPacked(DictionaryToken dictionary, ReadOnlySpan<byte> content)
    {
        if (!dictionary.TryGet(NameToken.First, out var said) || said is not NumericToken first || first.Double < 0 || first.Double >= content.Length)
        {
            return;
        }

        var objects = content[(int)first.Double..];
        var heading = content[..(int)first.Double];
        for (var number = 0; NextNumber(ref heading) is { } place; number++)
        {
            if (number % 2 == 1 && place < objects.Length && BareReferences.Is(objects[place..]))
            {
                throw new InvalidDataException("An object is nothing but a reference.");
            }
        }
    }

    private static int? NextNumber(ref ReadOnlySpan<byte> text)
    {
        var start = text.IndexOfAnyInRange((byte)'0', (byte)'9');
        if (start < 0 || !Utf8Parser.TryParse(text[start..], out int number, out var length))
        {
            return null;
        }

        text = text[(start + length)..];
        return number;
    }
}
