using PerfForm.Core.Model.Kinds;
using PerfForm.Core.Text;

namespace PerfForm.Core.Filling.Forms;

/// <summary>The official forms that ship with the library, each of every kind: a new one is two YAML files and a name here.</summary>
internal static class OfficialForms
{
    /// <summary>The names.</summary>
    public static IReadOnlyList<string> Names { get; } = ["mof-2021", "mof-2015", "shenzhen-2020"];

    /// <summary>The form of a name for a kind; null where the name is of none.</summary>
    public static OfficialForm? Find(string name, FormKind kind)
    {
        using var stream = Names.Contains(name, StringComparer.Ordinal)
            ? typeof(OfficialForms).Assembly.GetManifestResourceStream($"{name}-{kind.Name}.form.yaml")
            : null;
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return OfficialFormFile.Read(name, kind, ShippedYaml.Read(reader));
    }
}
