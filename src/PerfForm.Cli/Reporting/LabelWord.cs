using PerfForm.Core.Model.Layout;

namespace PerfForm.Cli.Reporting;

/// <summary>How a label's role is named to people: by the key of the vocabulary under which a word of theirs would stand, where there is one.</summary>
internal static class LabelWord
{
    /// <summary><c>captions.projectName</c>, <c>headers.value</c>, <c>levels2.数量指标</c>, <c>title</c> …</summary>
    public static string Of(LabelRole role) => role.Kind switch
    {
        LabelKind.Title => "title",
        LabelKind.Year => "year",
        LabelKind.Caption => $"captions.{KeyOf(role.Caption!.Value.ToString())}",
        LabelKind.LoosePair => "fields",
        LabelKind.Block => "block",
        LabelKind.Header => $"headers.{KeyOf(role.Header!.Value.ToString())}",
        LabelKind.HeaderPart => "headers",
        LabelKind.Level1 when role.Level is { } known => $"levels1.{known}",
        LabelKind.Level2 when role.Level is { } known => $"levels2.{known}",
        LabelKind.Level1 or LabelKind.Level2 or LabelKind.AnyLevel => "level",
        LabelKind.Ordinal => "ordinal",
        LabelKind.Repeated => "repeated",
        LabelKind.Blank => "blank",
        LabelKind.Unknown => "unknown",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role.Kind, null),
    };

    private static string KeyOf(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
