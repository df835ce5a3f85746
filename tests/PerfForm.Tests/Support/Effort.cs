using System.Diagnostics;

namespace PerfForm.Tests.Support;

/// <summary>Whether time stays in proportion to the work.</summary>
internal static class Effort
{
    private const int Times = 8;

    // What is eight times as long takes eight times the time, or sixty-four times where it is out of proportion. Far from both.
    private const int MostTimes = 24;
    // The machine may be busy with other tests just then.
    private const int Attempts = 4;
    private static readonly TimeSpan Start = TimeSpan.FromMilliseconds(300);

    /// <summary>Asserts that eight times the work does not take far more than eight times the time.</summary>
    /// <typeparam name="T">What is worked on.</typeparam>
    /// <param name="make">Makes something of a size.</param>
    /// <param name="size">The smaller size.</param>
    /// <param name="work">Works on it.</param>
    public static void IsInProportion<T>(Func<int, T> make, int size, Action<T> work)
    {
        var (few, many) = (make(size), make(size * Times));
        work(few);
        var (ofFew, ofMany) = (TimeOf(few, work), TimeOf(many, work));
        for (var attempt = 1; attempt < Attempts && !IsInProportion(ofFew, ofMany); attempt++)
        {
            (ofFew, ofMany) = (TimeOf(few, work), TimeOf(many, work));
        }

        Assert.True(IsInProportion(ofFew, ofMany), $"{size} took {ofFew.TotalMilliseconds} ms, {Times} times as many {ofMany.TotalMilliseconds} ms");
    }

    private static bool IsInProportion(TimeSpan ofFew, TimeSpan ofMany) => ofMany < (ofFew * MostTimes) + Start;

    private static TimeSpan TimeOf<T>(T made, Action<T> work)
    {
        var started = Stopwatch.GetTimestamp();
        work(made);
        return Stopwatch.GetElapsedTime(started);
    }
}
