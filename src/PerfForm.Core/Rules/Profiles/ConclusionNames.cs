using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Profiles;

/// <summary>The names of conclusions in data and for people.</summary>
public static class ConclusionNames
{
    private static readonly Bilingual[] Called = [new("可以通过", "may pass"), new("修改后通过", "may pass when mended"), new("退回修改", "to be sent back")];

    /// <summary>All names in data, in the order of the values.</summary>
    public static IReadOnlyList<string> All { get; } = ["pass", "passWhenMended", "sendBack"];

    /// <summary>The name in data.</summary>
    public static string Name(this Conclusion conclusion) => All[(int)conclusion];

    /// <summary>What people call it.</summary>
    public static Bilingual CalledFor(this Conclusion conclusion) => Called[(int)conclusion];
}
