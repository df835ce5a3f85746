using System.Runtime.ExceptionServices;

namespace PerfForm.Core.Rules;

/// <summary>Work on many things, on all cores or one after the other.</summary>
internal static class Beside
{
    /// <summary>Works on each of some things. What the work throws is thrown as it is.</summary>
    /// <param name="things">The things.</param>
    /// <param name="usesThreads">Whether several are worked on at once.</param>
    /// <param name="work">Works on one, whose number it is given too, from 0.</param>
    public static void Do<T>(IReadOnlyList<T> things, bool usesThreads, Action<T, int> work)
    {
        if (!usesThreads || things.Count < 2)
        {
            for (var at = 0; at < things.Count; at++)
            {
                work(things[at], at);
            }

            return;
        }

        try
        {
            Parallel.For(0, things.Count, at => work(things[at], at));
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }
}
