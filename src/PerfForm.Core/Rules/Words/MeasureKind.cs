namespace PerfForm.Core.Rules.Words;

/// <summary>A kind of measure: length, area, weight, time …</summary>
/// <param name="Name">What the kind is called in the file.</param>
/// <param name="Units">Its units; the first is the one to suggest.</param>
/// <param name="Heads">Ends of names that are measured in nothing else.</param>
internal sealed record MeasureKind(string Name, IReadOnlyList<string> Units, IReadOnlyList<string> Heads)
{
    /// <summary>Kinds that rules ask for by name.</summary>
    public const string Length = "length", Area = "area", Weight = "weight", Volume = "volume", Time = "time";
}
