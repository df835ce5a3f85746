using System.Text;
using PerfForm.Core.Guards;

namespace PerfForm.Core.Readers;

/// <summary>Reads a text of data, JSON or YAML by its content, within limits of its size and depth.</summary>
internal static class DataText
{
    /// <summary>The most bytes that data may have.</summary>
    public const int MostBytes = 64 << 20;

    /// <summary>The whole as nodes.</summary>
    /// <exception cref="UnreadableDataException">It is neither JSON nor YAML, or goes beyond a limit.</exception>
    public static DataNode Read(Stream stream)
    {
        var bytes = BytesOf(stream);
        var text = TextOf(bytes);
        return text.AsSpan().TrimStart() is ['{' or '[', ..] ? JsonData.Read(text) : YamlData.Read(text);
    }

    private static byte[] BytesOf(Stream stream)
    {
        try
        {
            return BoundedContent.Read(stream, expected: 0, packed: 0, ReadingLimits.Default.With(ReadingLimit.FileBytes, MostBytes));
        }
        catch (LimitExceededException)
        {
            throw new UnreadableDataException(string.Empty, new(
                $"超过 {MostBytes >> 20} MB；请分开导出", $"it is larger than {MostBytes >> 20} MB; write fewer files at once"));
        }
    }

    private static string TextOf(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            throw NoData();
        }
    }

    /// <summary>What is said of something that is no data at all.</summary>
    public static UnreadableDataException NoData() => new(string.Empty, new(
        "不是 perfform import 写出的 JSON 或 YAML；原始工作簿请先用 perfform import 导出",
        "it is no JSON or YAML that perfform import wrote; read a workbook with perfform import first"));
}
