namespace PerfForm.Core.Grids.Excel;

/// <summary>A number under a date format as the date that it stands for.</summary>
internal static class SerialDate
{
    // Excel counts 29 February 1900, which never was: before it, its serials are one behind those of OLE automation.
    private const double FirstTrueSerial = 60;
    private const double DaysFrom1900To1904 = 1462;

    // The days that DateTime.FromOADate takes lie between these two.
    private const double Earliest = -657435;

    /// <summary>The first day that is none any more.</summary>
    public const double Latest = 2958466;

    /// <summary>A <see cref="DateTime"/>; the number itself where it is out of range.</summary>
    /// <param name="serial">Days since the end of 1899, or since 1904-01-01.</param>
    /// <param name="counts1904">Whether the workbook counts from 1904, as those from old Macs do.</param>
    public static object Day(double serial, bool counts1904)
    {
        var days = counts1904 ? serial + DaysFrom1900To1904 : serial is >= 0 and < FirstTrueSerial ? serial + 1 : serial;
        return days is > Earliest and < Latest ? DateTime.FromOADate(days) : serial;
    }
}
