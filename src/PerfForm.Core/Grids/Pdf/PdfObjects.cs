using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace PerfForm.Core.Grids.Pdf;

/// <summary>
/// What the objects of a document refer to, looked at before its pages are read: the library follows references without counting, and a font's
/// table of widths as far as it says.
/// </summary>
internal sealed class PdfObjects
{
    // The codes of a font have two bytes.
    private const int MostCodes = 1 << 17;

    // Nobody lays functions, or spaces of colours, so deep in one another.
    private const int Deepest = 20;
    private static readonly NameToken[] Spaces =
        [NameToken.Create("Separation"), NameToken.Create("DeviceN"), NameToken.Indexed, NameToken.Pattern, NameToken.Create("ICCBased")];

    private static readonly string[] Devices = ["DeviceGray", "DeviceRGB", "DeviceCMYK", "G", "RGB", "CMYK", "CalGray", "CalRGB", "Lab"];
    private static readonly NameToken[] Widths = [NameToken.Create("W"), NameToken.Create("W2")];
    private static readonly NameToken Functions = NameToken.Create("Functions");
    private readonly Dictionary<IndirectReference, IToken> _objects = [];
    private readonly Dictionary<IndirectReference, int> _depths = [];

    private PdfObjects(PdfDocument document)
    {
        foreach (var reference in document.Structure.CrossReferenceTable.ObjectOffsets.Keys)
        {
            if (document.Structure.GetObject(reference) is { } met)
            {
                _objects[reference] = met.Data;
            }
        }
    }

    /// <summary>Looks at all objects.</summary>
    /// <exception cref="InvalidDataException">They refer to themselves, or say that they hold what no document holds.</exception>
    public static void Check(PdfDocument document)
    {
        var objects = new PdfObjects(document);
        foreach (var (reference, met) in objects._objects)
        {
            objects.DepthOf(reference, level: 0);
            objects.CheckWidths(met);
            CheckNames(met);
            if (met is StreamToken stream && !stream.StreamDictionary.ContainsKey(NameToken.Filter))
            {
                StreamContent.Check(stream.StreamDictionary, stream.Data.Span);
            }
        }
    }

    private int DepthOf(IndirectReference reference, int level)
    {
        if (level > Deepest)
        {
            throw new InvalidDataException($"{reference} refers to what refers to it, or lies too deep.");
        }

        if (!_depths.TryGetValue(reference, out var depth))
        {
            depth = _objects.TryGetValue(reference, out var met)
                ? Followed(met).Select(next => 1 + DepthOf(next, level + 1)).DefaultIfEmpty(0).Max()
                : 0;
            _depths[reference] = depth;
        }

        return level + depth > Deepest ? throw new InvalidDataException($"{reference} lies too deep.") : depth;
    }

    // The references that the library follows from an object to the next of its like.
    private IEnumerable<IndirectReference> Followed(IToken met) => met switch
    {
        IndirectReferenceToken bare => [bare.Data],
        StreamToken stream when !stream.StreamDictionary.ContainsKey(NameToken.Filter) => DrawnBy(stream),
        ArrayToken { Data: [NameToken space, ..] } array when Spaces.Contains(space) => ReferencesIn(array),
        DictionaryToken dictionary when dictionary.TryGet(Functions, out var functions) => ReferencesIn(functions),
        _ => [],
    };

    private static IEnumerable<IndirectReference> ReferencesIn(IToken token) => token switch
    {
        IndirectReferenceToken reference => [reference.Data],
        ArrayToken array => array.Data.SelectMany(ReferencesIn),
        DictionaryToken dictionary when dictionary.TryGet(Functions, out var functions) => ReferencesIn(functions),
        _ => [],
    };

    // What a part of a page draws: other such parts. All of them may share one list of them, in which each stands too, so that what it draws is what it
    // names. Parts that are packed come by the filters, where the stack is looked at.
    private IEnumerable<IndirectReference> DrawnBy(StreamToken part) =>
        ValueOf(ValueOf(part.StreamDictionary, NameToken.Resources) as DictionaryToken, NameToken.Xobject) is DictionaryToken known
            ? known.Data.Where(one => Names(part.Data.Span, one.Key)).Select(one => one.Value).OfType<IndirectReferenceToken>().Select(one => one.Data)
            : [];

    // A name may be written with codes for its letters.
    private static bool Names(ReadOnlySpan<byte> content, string name) =>
        content.Contains((byte)'#') || content.IndexOf(Encoding.UTF8.GetBytes($"/{name}")) >= 0;

    private IToken? ValueOf(DictionaryToken? dictionary, NameToken name)
    {
        var found = dictionary?.TryGet(name, out var value) == true ? value : null;
        return found is IndirectReferenceToken reference ? _objects.GetValueOrDefault(reference.Data) : found;
    }

    // A space of colours stands for one of a device. A name of the page's own may be the name of the space itself.
    private static void CheckNames(IToken token)
    {
        var parts = token switch
        {
            ArrayToken array => array.Data,
            DictionaryToken dictionary => dictionary.Data.Values,
            StreamToken stream => stream.StreamDictionary.Data.Values,
            _ => [],
        };
        if (token is ArrayToken { Data: [NameToken space, ..] } colours && Spaces.Contains(space)
            && colours.Data.ElementAtOrDefault(space.Data is "Separation" or "DeviceN" ? 2 : 1) is NameToken name
            && !Devices.Contains(name.Data, StringComparer.Ordinal))
        {
            throw new InvalidDataException($"The space of colours {name.Data} is no device's.");
        }

        foreach (var part in parts)
        {
            CheckNames(part);
        }
    }

    private void CheckWidths(IToken met)
    {
        if (met is not DictionaryToken dictionary)
        {
            return;
        }

        foreach (var name in Widths)
        {
            CheckWidths(ValueOf(dictionary, name) as ArrayToken);
        }
    }

    // A range is two codes and what they have in common: none of them is larger than a code.
    private static void CheckWidths(ArrayToken? widths)
    {
        foreach (var number in widths?.Data.OfType<NumericToken>() ?? [])
        {
            if (Math.Abs(number.Double) > MostCodes)
            {
                throw new InvalidDataException("A font says that it has more widths than there are characters.");
            }
        }
    }
}
