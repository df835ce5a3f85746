using PerfForm.Core.Text;

namespace PerfForm.Core.Configuration;

/// <summary>A file that is not read as a configuration, because it goes beyond what one may have.</summary>
/// <param name="line">The line, from 1; 0 where it is about the file as a whole.</param>
/// <param name="column">The column, from 1; 0 where it is about the file as a whole.</param>
/// <param name="said">What is wrong with it.</param>
/// <param name="inner">What was met.</param>
internal sealed class ConfigurationFault(long line, long column, Bilingual said, Exception? inner = null) : Exception(said.English, inner)
{
    /// <summary>The line, from 1; 0 where it is about the file as a whole.</summary>
    public int Line { get; } = (int)line;

    /// <summary>The column, from 1; 0 where it is about the file as a whole.</summary>
    public int Column { get; } = (int)column;

    /// <summary>What is wrong with it.</summary>
    public Bilingual Said { get; } = said;
}
