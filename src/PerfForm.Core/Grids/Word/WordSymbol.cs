using System.Globalization;

namespace PerfForm.Core.Grids.Word;

/// <summary>The characters of symbol fonts that forms use: boxes, ticks, and signs of comparison.</summary>
internal static class WordSymbol
{
    /// <summary>A box with a tick.</summary>
    public const string Ticked = "☑";

    /// <summary>An empty box.</summary>
    public const string Empty = "□";

    private const string Unknown = "\uFFFD";

    // Symbol fonts have their characters in the private area, from here.
    private const int Private = 0xF000;

    /// <summary>The character as text; U+FFFD where it is not known.</summary>
    /// <param name="font">The font's name.</param>
    /// <param name="code">The character's code in hexadecimal digits: <c>F0FE</c>, <c>00FE</c>.</param>
    public static string Of(string font, string code)
    {
        if (!int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) || number is <= 0 or > 0xFFFF)
        {
            return Unknown;
        }

        var own = number >= Private ? number - Private : number;
        return (font.ToUpperInvariant(), own) switch
        {
            ("WINGDINGS", 0xFE) or ("WINGDINGS 2", 0x52) => Ticked,
            ("WINGDINGS", 0xFD or 0x78) or ("WINGDINGS 2", 0x53 or 0x54) => "☒",
            ("WINGDINGS", 0x6F or 0x70 or 0x71 or 0x72 or 0xA8) or ("WINGDINGS 2", 0xA3 or 0x2A or 0x30) => Empty,
            ("WINGDINGS", 0xFC) or ("WINGDINGS 2", 0x50) => "√",
            ("WINGDINGS", 0xFB) or ("WINGDINGS 2", 0x4F) => "×",
            ("WINGDINGS", 0x6C) or ("WINGDINGS 2", 0x98) => "●",
            ("SYMBOL", 0xB3) => "≥",
            ("SYMBOL", 0xA3) => "≤",
            ("SYMBOL", 0xB1) => "±",
            ("SYMBOL", 0xB4) => "×",
            ("SYMBOL", >= 0x20 and < 0x40) => ((char)own).ToString(),
            _ when number < Private && !font.StartsWith("WINGDINGS", StringComparison.OrdinalIgnoreCase) => ((char)number).ToString(),
            _ => Unknown,
        };
    }
}
