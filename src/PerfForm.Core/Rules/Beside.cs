using System.Runtime.ExceptionServices;
using PerfForm.Core.Guards;

namespace PerfForm.Core.Rules;

/// <summary>Work on many things at once, as far as there are cores, or on one after the other.</summary>
internal static class Beside
{
    /// <summary>Works on each of some things. What the work throws first is thrown as it is, and no further thing is begun.</summary>
    /// <param name="things">The things.</param>
    /// <param name="usesThreads">Whether several are worked on at once.</param>
    /// <param name="work">Works on one, whose number it is given too, from 0.</param>
    public static void Do<T>(IReadOnlyList<T> things, bool usesThreads, Action<T, int> work)
    {
        var next = -1;
        ExceptionDispatchInfo? failure = null;
        var threads = usesThreads ? Math.Min(Environment.ProcessorCount, things.Count) : 1;
        if (threads < 2)
        {
            TakeTurns();
        }
        else
        {
            // Forms may be read again on these.
            List<Thread> all = [.. Enumerable.Range(0, threads).Select(_ => WorkThread.Start(TakeTurns))];
            all.ForEach(thread => thread.Join());
        }

        failure?.Throw();

        void TakeTurns()
        {
            try
            {
                for (var at = Interlocked.Increment(ref next); at < things.Count && Volatile.Read(ref failure) is null; at = Interlocked.Increment(ref next))
                {
                    work(things[at], at);
                }
            }
            catch (Exception thrown)
            {
                Interlocked.CompareExchange(ref failure, ExceptionDispatchInfo.Capture(thrown), comparand: null);
            }
        }
    }
}
