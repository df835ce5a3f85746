using System.Runtime.InteropServices;

namespace PerfForm.Core.Text;

/// <summary>Texts as they are in memory: halves of characters, which files may hold, come back too.</summary>
internal static class RawText
{
    /// <summary>Writes a text behind its length.</summary>
    public static void WriteRaw(this BinaryWriter writer, string text)
    {
        writer.Write7BitEncodedInt(text.Length);
        writer.Write(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    /// <summary>Reads such a text.</summary>
    public static string ReadRaw(this BinaryReader reader) =>
        string.Create(reader.Read7BitEncodedInt(), reader, (chars, from) => from.BaseStream.ReadExactly(MemoryMarshal.AsBytes(chars)));
}
