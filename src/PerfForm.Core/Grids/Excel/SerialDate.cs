namespace PerfForm.Core.Grids.Excel;

/// <summary>A number under a date format as the date that it stands for.</summary>
internal static class SerialDate
{
    // Excel counts 29 February 1900, which never was: before it, its serials are one behind those of OLE automation.
    private const double FirstTrueSerial = 60;
    private const double DaysFrom1900To1904 = 1462;

    // The first and the last day that DateTime.FromOADate takes, both excluded.
    private const double Earliest = -657435;
    private const double Latest = 2958466;

    /// <summary>A <see cref="DateTime"/>, or a <see cref="TimeSpan"/> under a format of elapsed hours; the number itself where it is out of range.</summary>
    /// <param name="serial">Days since the end of 1899, or since 1904-01-01.</param>
    /// <param name="format">A format that <see cref="DateFormat.IsDate"/> holds for.</param>
    /// <param name="counts1904">Whether the workbook counts from 1904, as those from old Macs do.</param>
    public static object Read(double serial, string format, bool counts1904)
    {
        if (DateFormat.IsElapsed(format))
        {
            return Math.Abs(serial) < Latest ? TimeSpan.FromDays(serial) : serial;
        }

        return Day(serial, counts1904);
    }

    /// <summary>A <see cref="DateTime"/>; the number itself where it is out of range.</summary>
    /// <inheritdoc cref="Read"/>
    public static object Day(double serial, bool counts1904)
    {
        var days = counts1904 ? serial + DaysFrom1900To1904 : serial is >= 0 and < FirstTrueSerial ? serial + 1 : serial;
        return days is > Earliest and < Latest ? DateTime.FromOADate(days) : serial;
    }
}
