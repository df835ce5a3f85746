using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Letters;

/// <summary>A field of a letter.</summary>
/// <typeparam name="T">What it is of.</typeparam>
/// <param name="Name">What templates call it, in either language.</param>
/// <param name="Read">Its text.</param>
internal sealed record LetterField<T>(Bilingual Name, Func<T, Language, string> Read)
{
    /// <summary>A field by its two names.</summary>
    public static LetterField<T> Of(string chinese, string english, Func<T, Language, string> read) => new(new(chinese, english), read);

    /// <summary>A number.</summary>
    public static LetterField<T> Number(string chinese, string english, Func<T, int> read) =>
        new(new(chinese, english), (item, _) => read(item).ToString(System.Globalization.CultureInfo.InvariantCulture));
}
