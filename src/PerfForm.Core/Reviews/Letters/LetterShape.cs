using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Letters;

/// <summary>What a part of a letter can tell: its fields, and the sections that repeat in it.</summary>
internal abstract class LetterShape
{
    /// <summary>The names of its fields.</summary>
    public abstract IEnumerable<Bilingual> FieldNames { get; }

    /// <summary>Its sections, each with what it can tell.</summary>
    public abstract IEnumerable<(Bilingual Name, LetterShape Shape)> Inner { get; }

    /// <summary>Whether a name is written in either language.</summary>
    public static bool Is(Bilingual name, string written) => name.Chinese == written || name.English.Equals(written, StringComparison.OrdinalIgnoreCase);
}
