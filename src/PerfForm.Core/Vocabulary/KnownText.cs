using PerfForm.Core.Model.Layout;

namespace PerfForm.Core.Vocabulary;

/// <summary>A text that was looked up: as a label, and what it means.</summary>
/// <param name="Label">The text as a label; null where it is too long for one.</param>
/// <param name="Meaning">What the vocabulary has under it; null for nothing.</param>
/// <param name="CaptionWithin">What it announces without a prefix or number; null for nothing.</param>
internal sealed record KnownText(LabelText? Label, LabelMeaning? Meaning, CaptionRole? CaptionWithin)
{
    // Read when they are first asked for: most texts are never asked.
    private Answer<CaptionRole>? _caption;
    private Answer<HeaderRole>? _header;
    private Answer<bool>? _isWhole;

    /// <summary>Whether it is titled as a declaration or a relative of one.</summary>
    public bool IsTitle { get; init; }

    /// <summary>Whether it says, as a header or caption, that it is about another time.</summary>
    public bool IsPast { get; init; }

    /// <summary>A text that is too long for a label.</summary>
    public static KnownText None { get; } = new(null, null, null);

    /// <summary>What it would announce as a caption, by its parts or its ending; null for nothing.</summary>
    public CaptionRole? UnknownCaption(CaptionWords words) => (_caption ??= new Answer<CaptionRole>(words.OfUnknown(Label!))).Said;

    /// <summary>Whether it is wholly made of the parts of a caption.</summary>
    public bool IsWholeCaption(CaptionWords words) => (_isWhole ??= new Answer<bool>(words.IsWhole(Label!))).Said == true;

    /// <summary>What it would hold as a header, by its parts or its ending; null for nothing.</summary>
    public HeaderRole? UnknownHeader(HeaderWords words) => (_header ??= new Answer<HeaderRole>(words.OfUnknown(Label!))).Said;

    private sealed record Answer<T>(T? Said)
        where T : struct;
}
