namespace PerfForm.Core.Vocabulary;

/// <summary>A word in an indicator's name that speaks for a second level.</summary>
/// <param name="Word">The word, such as 满意度.</param>
/// <param name="SecondLevel">The canonical second level that it speaks for.</param>
internal sealed record NameHint(string Word, string SecondLevel);
