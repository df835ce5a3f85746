namespace PerfForm.Cli;

/// <summary>Memory for a run of one workbook: it ends before it has to collect, which is a sixth of what <c>lint</c> takes.</summary>
internal static class ShortRun
{
    // A run of one workbook allocates 6 to 20 MB. What allocates more collects from then on as usual.
    private const long Bytes = 64 << 20;

    /// <summary>Lets the run allocate so much without collecting; where there is less memory than that, it collects as it must.</summary>
    public static void Begin()
    {
        try
        {
            _ = GC.TryStartNoGCRegion(Bytes);

            // It is given in pieces that lie apart, before the first object and behind it.
            LargePages.AskFor(2 * Bytes);
        }
        catch (Exception refused) when (refused is ArgumentOutOfRangeException or InvalidOperationException or OutOfMemoryException)
        {
            // A limit of memory below it.
        }
    }
}
