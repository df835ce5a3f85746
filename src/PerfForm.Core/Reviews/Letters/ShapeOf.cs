using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Letters;

/// <summary>What a part of a letter can tell of an item.</summary>
/// <typeparam name="T">The item.</typeparam>
/// <param name="fields">Its fields.</param>
/// <param name="sections">Its sections.</param>
internal sealed class ShapeOf<T>(IReadOnlyList<LetterField<T>> fields, params IReadOnlyList<LetterSection<T>> sections) : LetterShape
{
    /// <inheritdoc/>
    public override IEnumerable<Bilingual> FieldNames => fields.Select(one => one.Name);

    /// <inheritdoc/>
    public override IEnumerable<(Bilingual Name, LetterShape Shape)> Inner => sections.Select(section => (section.Name, section.Shape));

    /// <summary>The field of a name; null for none.</summary>
    public LetterField<T>? Field(string name) => fields.FirstOrDefault(one => Is(one.Name, name));

    /// <summary>The section of a name; null for none.</summary>
    public LetterSection<T>? Section(string name) => sections.FirstOrDefault(section => Is(section.Name, name));
}
