using PerfForm.Core.Guards;

namespace PerfForm.Cli.Commands;

/// <summary>The bytes of a file that the user named beside the inputs. It may be a pipe, and a device that never ends has its limit.</summary>
internal static class GivenContent
{
    /// <summary>All bytes.</summary>
    /// <exception cref="IOException">It cannot be read, or has more than a file may have.</exception>
    public static byte[] Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return BoundedContent.Read(stream, stream.CanSeek ? stream.Length : 0, packed: 0, ReadingLimits.Default);
        }
        catch (LimitExceededException more)
        {
            throw new IOException(more.Message, more);
        }
    }
}
