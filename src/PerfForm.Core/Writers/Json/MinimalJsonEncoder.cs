using System.Text.Encodings.Web;

namespace PerfForm.Core.Writers.Json;

/// <summary>
/// Escapes nothing but what RFC 8259 demands: quotation mark, backslash, control characters; and halves of characters, which are no
/// text. The framework's relaxed encoder escapes rare Chinese characters (𠮷) and the ideographic space too.
/// </summary>
internal sealed class MinimalJsonEncoder : JavaScriptEncoder
{
    private const int FirstPrintable = ' ';

    public override int MaxOutputCharactersPerInputCharacter => UnsafeRelaxedJsonEscaping.MaxOutputCharactersPerInputCharacter;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is < FirstPrintable or '"' or '\\';

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        for (var at = 0; at < textLength; at++)
        {
            if (char.IsHighSurrogate(text[at]) && at + 1 < textLength && char.IsLowSurrogate(text[at + 1]))
            {
                at++;
            }
            else if (WillEncode(text[at]) || char.IsSurrogate(text[at]))
            {
                return at;
            }
        }

        return -1;
    }

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten) =>
        UnsafeRelaxedJsonEscaping.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);
}
