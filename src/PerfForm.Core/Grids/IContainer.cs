using PerfForm.Core.Grids.Content;
using PerfForm.Core.Guards;

namespace PerfForm.Core.Grids;

/// <summary>
/// A family of files that hold grids: what it is called, how it is known, how it is read. One is a folder, and a line in
/// <see cref="ContainerList.Shipped"/>.
/// </summary>
internal interface IContainer
{
    /// <summary>The formats that it reads; at least one. All of them are plain text, or none is.</summary>
    IReadOnlyList<SourceFormat> Formats { get; }

    /// <summary>Which of its formats the content is; null where it is another kind of file. A signature or a part decides, never the name.</summary>
    SourceFormat? Recognise(FileContent content);

    /// <summary>Reads the sheets. May throw anything on a damaged file: <see cref="Pipeline"/> turns it into PF009.</summary>
    /// <param name="content">The whole file.</param>
    /// <param name="format">What it is; one of <see cref="Formats"/>.</param>
    /// <param name="name">The file's name without extension, for grids without a name of their own.</param>
    /// <param name="meter">Takes note of what is read, and throws where it is too much.</param>
    IReadOnlyList<Grid> Read(byte[] content, SourceFormat format, string name, CellMeter meter);
}
