using PerfForm.Core.Guards;

namespace PerfForm.Core.Grids;

/// <summary>Reads one family of containers. May throw anything on a damaged file: <see cref="Pipeline"/> turns it into PF009.</summary>
internal interface IGridReader
{
    /// <summary>The formats that it reads.</summary>
    IReadOnlyList<SourceFormat> Formats { get; }

    /// <summary>Reads the sheets.</summary>
    /// <param name="content">The whole file.</param>
    /// <param name="format">What it is; one of <see cref="Formats"/>.</param>
    /// <param name="name">The file's name without extension, for grids without a name of their own.</param>
    /// <param name="meter">Takes note of what is read, and throws where it is too much.</param>
    IReadOnlyList<Grid> Read(byte[] content, SourceFormat format, string name, CellMeter meter);
}
