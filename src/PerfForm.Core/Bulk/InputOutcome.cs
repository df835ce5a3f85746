namespace PerfForm.Core.Bulk;

/// <summary>What became of an input.</summary>
public enum InputOutcome
{
    /// <summary>It has forms and they were written.</summary>
    Converted,

    /// <summary>It was read and has no form.</summary>
    NoForm,

    /// <summary>It was left behind by Excel, macOS or Windows.</summary>
    Junk,

    /// <summary>It is something else than a workbook or text table: an image, a PDF, a link.</summary>
    OtherKind,

    /// <summary>Its bytes are those of an input before it.</summary>
    Duplicate,

    /// <summary>It could not be read.</summary>
    Unreadable,
}
