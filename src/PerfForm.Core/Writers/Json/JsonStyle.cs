using System.Text.Encodings.Web;
using System.Text.Json;

namespace PerfForm.Core.Writers.Json;

/// <summary>How JSON looks: Chinese as Chinese, line feeds on every system.</summary>
internal static class JsonStyle
{
    public static JsonWriterOptions Indented { get; } = Options(isIndented: true);

    public static JsonWriterOptions OnOneLine { get; } = Options(isIndented: false);

    // The relaxed encoder escapes only what JSON itself demands; the others are for JSON inside HTML.
    private static JsonWriterOptions Options(bool isIndented) => new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = isIndented,
        NewLine = "\n",
        SkipValidation = true,
    };
}
