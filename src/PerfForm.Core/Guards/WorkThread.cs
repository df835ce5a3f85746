namespace PerfForm.Core.Guards;

/// <summary>Threads that read forms: content may nest deeper than the usual stack allows.</summary>
internal static class WorkThread
{
    private const int StackBytes = 16 << 20;

    /// <summary>Starts one, in the background: what is given up must not keep the program from ending.</summary>
    /// <param name="work">What it does. What it throws ends the program.</param>
    public static Thread Start(ThreadStart work)
    {
        var thread = new Thread(work, StackBytes) { IsBackground = true, Name = "perfform work" };
        thread.Start();
        return thread;
    }
}
