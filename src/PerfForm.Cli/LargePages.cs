using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PerfForm.Cli;

/// <summary>
/// Asks Linux for large pages where objects are going to lie: a short run touches its memory once, and to be given it in pieces of 4 KB takes
/// a third of it. Elsewhere, and where the system does not want to, nothing is asked.
/// </summary>
internal static partial class LargePages
{
    private const int HugePageAdvice = 14; // MADV_HUGEPAGE of linux/mman.h
    private const long PageBytes = 2 << 20;

    /// <summary>Asks for them.</summary>
    /// <param name="bytes">How far from where the next object lies, to both sides.</param>
    public static void AskFor(long bytes)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        try
        {
            // It is only advice: that part of it may not be mapped does no harm.
            var middle = AddressOfNext() / PageBytes * PageBytes;
            _ = Advise((nint)(middle - bytes), (nuint)(2 * bytes), HugePageAdvice);
        }
        catch (Exception missing) when (missing is DllNotFoundException or EntryPointNotFoundException)
        {
            // A system without this library's name.
        }
    }

    private static unsafe long AddressOfNext()
    {
        var next = new object();
        return *(nint*)Unsafe.AsPointer(ref next);
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Advise(nint address, nuint length, int advice);
}
