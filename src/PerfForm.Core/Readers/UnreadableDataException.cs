using PerfForm.Core.Text;

namespace PerfForm.Core.Readers;

/// <summary>Data that is not what the contract says.</summary>
/// <param name="place">Where: a JSON pointer, or a line; empty for the whole.</param>
/// <param name="said">What is wrong, and what was expected.</param>
internal sealed class UnreadableDataException(string place, Bilingual said) : Exception(said.English)
{
    /// <summary>Where: a JSON pointer, or a line; empty for the whole.</summary>
    public string Place { get; } = place;

    /// <summary>What is wrong, with its place.</summary>
    public Bilingual Cause { get; } = place.Length == 0 ? said : new($"{place}：{said.Chinese}", $"{place}: {said.English}");
}
