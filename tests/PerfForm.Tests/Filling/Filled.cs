using PerfForm.Core.Filling;
using PerfForm.Core.Filling.Forms;
using PerfForm.Core.Filling.Values;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Kinds;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Filling;

/// <summary>Forms that were filled in, and what is read from them.</summary>
internal sealed record Filled(byte[] Bytes, IReadOnlyList<NotFilled> Left)
{
    public static TheoryData<string> Names => [.. OfficialForms.Names];

    public Document Read => Imported.Bytes(Bytes, "filled.xlsx");

    public static Filled Of(string name, params Document[] documents)
    {
        using var output = new MemoryStream();
        var left = FormFiller.Write(name, documents, output);
        return new Filled(output.ToArray(), left);
    }

    public static byte[] Blank(string name, int? year, params FormKind[] kinds)
    {
        using var output = new MemoryStream();
        FormFiller.WriteBlank(name, kinds.Length == 0 ? [OverallKind.Kind, ProjectKind.Kind] : kinds, year, output);
        return output.ToArray();
    }

    /// <summary>All fixtures: forms of many regions, and the samples.</summary>
    public static IEnumerable<(string Name, Document Document)> Fixtures() => Directory.GetFiles(Fixture.PathOf("forms"), "*.table")
        .Order(StringComparer.Ordinal)
        .Select(path => (Path.GetFileNameWithoutExtension(path), Imported.Grids([.. TableText.Sheets(File.ReadAllText(path))])))
        .Append(("sample", Imported.File(Fixture.Workbook)));
}
