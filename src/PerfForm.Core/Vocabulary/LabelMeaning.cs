using PerfForm.Core.Model.Layout;

namespace PerfForm.Core.Vocabulary;

/// <summary>Everything that a label can mean; the place where it stands decides which.</summary>
internal sealed class LabelMeaning
{
    /// <summary>Whether the user's own vocabulary gave it.</summary>
    public bool IsUsers { get; set; }

    /// <summary>As a caption in the form's head.</summary>
    public CaptionRole? Caption { get; set; }

    /// <summary>As the header of a column.</summary>
    public HeaderRole? Header { get; set; }

    /// <summary>The canonical first level (一级指标) that it names.</summary>
    public string? FirstLevel { get; set; }

    /// <summary>The known second level (二级指标) that it names.</summary>
    public SecondLevel? SecondLevel { get; set; }
}
