namespace PerfForm.Core.Text;

/// <summary>A sentence for people, in both languages of the tool.</summary>
/// <param name="Chinese">The sentence in Chinese.</param>
/// <param name="English">The sentence in English.</param>
public readonly record struct Bilingual(string Chinese, string English)
{
    /// <summary>The sentence in the language asked for.</summary>
    public string In(Language language) => language == Language.Chinese ? Chinese : English;
}
