using System.Text.Json;

namespace PerfForm.Core.Writers.Json;

/// <summary>How JSON looks: Chinese as Chinese, line feeds on every system.</summary>
internal static class JsonStyle
{
    private static readonly MinimalJsonEncoder Encoder = new();

    public static JsonWriterOptions Indented { get; } = Options(isIndented: true);

    public static JsonWriterOptions OnOneLine { get; } = Options(isIndented: false);

    private static JsonWriterOptions Options(bool isIndented) => new()
    {
        Encoder = Encoder,
        Indented = isIndented,
        NewLine = "\n",
        SkipValidation = true,
    };
}
