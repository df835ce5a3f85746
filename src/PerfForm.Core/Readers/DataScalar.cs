using System.Globalization;

namespace PerfForm.Core.Readers;

/// <summary>A text, number or truth value.</summary>
/// <param name="Pointer">Its place.</param>
/// <param name="Written">The value as written.</param>
/// <param name="IsText">Whether it may be taken for a text: what is plain in YAML may be text and number.</param>
/// <param name="IsQuoted">Whether it is a text and nothing else.</param>
internal sealed record DataScalar(string Pointer, string Written, bool IsText, bool IsQuoted) : DataNode(Pointer)
{
    /// <summary>The number; null where it is none.</summary>
    public decimal? Number =>
        !IsQuoted && decimal.TryParse(Written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The truth value; null where it is none.</summary>
    public bool? Truth => IsQuoted ? null : Written switch
    {
        "true" => true,
        "false" => false,
        _ => null,
    };
}
