namespace PerfForm.Core.Text;

/// <summary>A word of the vocabulary and what it stands for.</summary>
/// <typeparam name="T">What it stands for.</typeparam>
/// <param name="Text">The word, folded.</param>
/// <param name="Meaning">What it stands for.</param>
internal sealed record Word<T>(string Text, T Meaning);
