namespace PerfForm.Core.Grids.Excel;

/// <summary>What a section of a number format makes of a value: what stands around it, and which parts of a date it shows. ECMA-376 part 1, 18.8.31.</summary>
internal sealed record FormatSection
{
    /// <summary>The section of a value that is shown as it is stored.</summary>
    public static FormatSection Plain { get; } = new() { ShowsNumber = true };

    /// <summary>Literal text before the value, or all of it where no value is shown.</summary>
    public string Prefix { get; init; } = string.Empty;

    /// <summary>Literal text after the value.</summary>
    public string Suffix { get; init; } = string.Empty;

    /// <summary>Which numbers it is for, where it says so: <c>[>=10000]</c>.</summary>
    public FormatCondition? Condition { get; init; }

    /// <summary>Whether it shows the number: it has a place for digits, or says General.</summary>
    public bool ShowsNumber { get; init; }

    /// <summary>Whether it shows the text of a cell: <c>@</c>.</summary>
    public bool ShowsText { get; init; }

    /// <summary>Whether the number is shown times 100 with a percent sign.</summary>
    public bool IsPercent { get; init; }

    /// <summary>The parts of a date or a time of day that it shows.</summary>
    public DateParts Parts { get; init; }

    /// <summary>Whether hours, minutes or seconds are counted past a day: <c>[h]:mm</c>.</summary>
    public bool IsElapsed { get; init; }

    /// <summary>Whether it shows a date, a time of day, or elapsed time.</summary>
    public bool ShowsDate => Parts != DateParts.None;

    /// <summary>Whether it shows nothing at all: the last of <c>0;;</c>.</summary>
    public bool ShowsNothing => !ShowsNumber && !ShowsText && !ShowsDate && Prefix.Length == 0;
}
