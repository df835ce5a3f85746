namespace PerfForm.Core.Model.Layout;

/// <summary>What spoke for reading a cell as what it was read as.</summary>
public enum LayoutEvidence
{
    /// <summary>The vocabulary that ships with the tool has the word.</summary>
    KnownWord,

    /// <summary>The user's own vocabulary has the word.</summary>
    UserWord,

    /// <summary>No vocabulary has the word; it ends like one, and stands where one stands.</summary>
    Ending,

    /// <summary>No vocabulary has the word; its place and shape say what it is.</summary>
    Shape,

    /// <summary>The words of a title.</summary>
    TitleWords,

    /// <summary>The words of a title, split over several cells.</summary>
    SplitTitle,

    /// <summary>A year, written as such.</summary>
    Year,

    /// <summary>The column under the header holds measures.</summary>
    MeasuresBelow,

    /// <summary>The column under the header holds level labels, signs, or units of measure.</summary>
    ContentBelow,

    /// <summary>A header over the header, or under it.</summary>
    HeaderBeside,
}
