namespace PerfForm.Core.Model;

/// <summary>How much of a form was read, where that is not all of it.</summary>
public enum ReadingState
{
    /// <summary>A part was not read: rules that rest on it cannot judge.</summary>
    Partial,

    /// <summary>A template that nobody has filled in.</summary>
    Blank,
}
