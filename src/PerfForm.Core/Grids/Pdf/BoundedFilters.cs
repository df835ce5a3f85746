using System.IO.Compression;
using System.Runtime.CompilerServices;
using PerfForm.Core.Guards;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace PerfForm.Core.Grids.Pdf;

/// <summary>The library's unpacking of streams, kept within the limits.</summary>
internal sealed class BoundedFilters : IFilterProvider
{
    private readonly IFilterProvider _filters;
    private readonly CellMeter _meter;
    private readonly LastFilter _last = new();

    public BoundedFilters(IFilterProvider filters, CellMeter meter) => (_filters, _meter) = (filters, meter);

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => [.. Bounded(_filters.GetFilters(dictionary)), _last];

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => [.. Bounded(_filters.GetNamedFilters(names)), _last];

    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(_filters.GetAllFilters());

    // Every stream comes by here: what nobody waits for any more ends, and so does what calls itself until the stack is used up.
    private List<IFilter> Bounded(IReadOnlyList<IFilter> filters)
    {
        _meter.Stop.ThrowIfCancellationRequested();
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return [.. filters.Select(filter => new BoundedFilter(filter, _meter.Limits))];
    }

    private sealed class LastFilter : IFilter
    {
        public bool IsSupported => true;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            StreamContent.Check(streamDictionary, input.Span);
            return input;
        }
    }

    private sealed class BoundedFilter(IFilter filter, ReadingLimits limits) : IFilter
    {
        // No more than this comes of a byte: an entry of LZW's table is that long.
        private const long MostPerByte = 4096;

        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (filter is FlateFilter)
            {
                Measure(input);
            }
            else if (filter is LzwFilter)
            {
                limits.Check(ReadingLimit.FileBytes, input.Length / 2 * MostPerByte / 16);
            }

            var content = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            limits.Check(ReadingLimit.FileBytes, content.Length);
            return content;
        }

        // Unpacked, and thrown away, before the library keeps it. Two bytes of heading stand before the packed ones.
        private void Measure(Memory<byte> input)
        {
            if (input.Length < 2 || input.Length < ReadingLimit.SmallestBomb / MostPerByte)
            {
                return;
            }

            using var packed = new DeflateStream(new MemoryStream(input[2..].ToArray(), writable: false), CompressionMode.Decompress);
            var buffer = new byte[81_920];
            var length = 0L;
            try
            {
                for (var read = packed.Read(buffer); read > 0; read = packed.Read(buffer))
                {
                    length += read;
                    limits.Check(ReadingLimit.FileBytes, length);
                    limits.CheckRatio(length, input.Length);
                }
            }
            catch (InvalidDataException)
            {
                // A damaged stream: the library takes what can be had of it.
            }
        }
    }
}
