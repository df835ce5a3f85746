namespace PerfForm.Core.Model.Layout;

/// <summary>What sort of label a cell is.</summary>
public enum LabelKind
{
    /// <summary>The form's title, or a part of it.</summary>
    Title,

    /// <summary>The line with the year.</summary>
    Year,

    /// <summary>A caption in the form's head; see <see cref="LabelRole.Caption"/>.</summary>
    Caption,

    /// <summary>A caption that no vocabulary knows, beside its value.</summary>
    LoosePair,

    /// <summary>A cell merged down beside captions that only holds them together.</summary>
    Block,

    /// <summary>The header of a column; see <see cref="LabelRole.Header"/>.</summary>
    Header,

    /// <summary>A cell of a header that heads no column: the upper of two rows, the numbers of columns.</summary>
    HeaderPart,

    /// <summary>一级指标; see <see cref="LabelRole.Level"/>.</summary>
    Level1,

    /// <summary>二级指标; see <see cref="LabelRole.Level"/>.</summary>
    Level2,

    /// <summary>A level in text whose rows have slipped, of whichever depth.</summary>
    AnyLevel,

    /// <summary>The number of a row.</summary>
    Ordinal,

    /// <summary>A text that is printed again, such as a project's name in each row of a list.</summary>
    Repeated,

    /// <summary>A text that stands for nothing: 指标1： without a name, 不适用 in the name's place.</summary>
    Blank,

    /// <summary>A text that no vocabulary knows, on a sheet without a form.</summary>
    Unknown,
}
