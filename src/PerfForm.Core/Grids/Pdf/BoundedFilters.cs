using System.IO.Compression;
using PerfForm.Core.Guards;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace PerfForm.Core.Grids.Pdf;

/// <summary>The library's unpacking of streams, kept within the limits.</summary>
internal sealed class BoundedFilters : IFilterProvider
{
    private readonly IFilterProvider _filters;
    private readonly ReadingLimits _limits;

    public BoundedFilters(IFilterProvider filters, ReadingLimits limits) => (_filters, _limits) = (filters, limits);

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bounded(_filters.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bounded(_filters.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(_filters.GetAllFilters());

    private List<IFilter> Bounded(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new BoundedFilter(filter, _limits))];

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
