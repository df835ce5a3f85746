namespace PerfForm.Core.Grids.Excel;

/// <summary>The parts of a date or a time that a format shows.</summary>
[Flags]
internal enum DateParts
{
    /// <summary>It shows no date.</summary>
    None = 0,

    /// <summary><c>yyyy</c>, <c>e</c>.</summary>
    Year = 1,

    /// <summary><c>m</c> with no hour before it and no second behind it.</summary>
    Month = 2,

    /// <summary><c>d</c>, <c>dd</c>.</summary>
    Day = 4,

    /// <summary><c>h</c>.</summary>
    Hour = 8,

    /// <summary><c>m</c> beside an hour or a second.</summary>
    Minute = 16,

    /// <summary><c>s</c>.</summary>
    Second = 32,

    /// <summary><c>aaaa</c>, <c>dddd</c>.</summary>
    Weekday = 64,
}
