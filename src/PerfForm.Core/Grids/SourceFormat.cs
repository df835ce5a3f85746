using PerfForm.Core.Text;

namespace PerfForm.Core.Grids;

/// <summary>What a file is, by its content. Each format is one instance, which stands with the container that it belongs to.</summary>
/// <param name="Name">Its name in data, that of <c>source.format</c>: lower case, without a point (<c>xlsx</c>).</param>
/// <param name="Title">What people call such a file.</param>
/// <param name="Extensions">The extensions that a file of it may bear: lower case, without a point; at least one.</param>
public sealed record SourceFormat(string Name, Bilingual Title, IReadOnlyList<string> Extensions)
{
    /// <summary>Whether it is plain text, which is known by nothing but being text.</summary>
    public bool IsPlainText { get; init; }

    /// <summary>Whether letters and pages come in it as well, so that a file without a form is no fault.</summary>
    public bool IsProse { get; init; }

    /// <summary>Whether it is packed as zip, as archives are.</summary>
    public bool IsPackage { get; init; }

    /// <summary>Whether a file of this format may bear the extension, in any case, without its point. None at all misleads nobody.</summary>
    public bool Fits(string extension)
    {
        foreach (var fitting in Extensions)
        {
            if (fitting.Equals(extension, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return extension.Length == 0;
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
