using PerfForm.Core.Text;

namespace PerfForm.Core.Diagnostics;

/// <summary>The names of <see cref="About"/> in data and for people.</summary>
public static class AboutNames
{
    /// <summary>All names in data, in the order of the values.</summary>
    public static IReadOnlyList<string> All { get; } = ["content", "template", "reading", "delivery"];

    private static readonly Bilingual[] Called =
    [
        new("填报内容", "what was filled in"),
        new("表格模板", "the template"),
        new("读取", "reading"),
        new("文件", "the file"),
    ];

    /// <summary>The name in data.</summary>
    public static string Name(this About about) => All[(int)about];

    /// <summary>What people call it.</summary>
    public static Bilingual CalledFor(this About about) => Called[(int)about];
}
