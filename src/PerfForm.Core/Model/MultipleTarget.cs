namespace PerfForm.Core.Model;

/// <summary>Several measurable targets in one cell.</summary>
/// <param name="Raw">The text as written.</param>
/// <param name="Parts">The targets, each with its own text; at least two.</param>
public sealed record MultipleTarget(string Raw, IReadOnlyList<Target> Parts) : Target(Raw)
{
    /// <summary>Equal when the text and all parts are equal.</summary>
    public bool Equals(MultipleTarget? other) => other is not null && Raw == other.Raw && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Raw, Parts.Count);
}
