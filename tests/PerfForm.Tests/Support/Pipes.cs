using System.Diagnostics;

namespace PerfForm.Tests.Support;

/// <summary>Named pipes, where the system has them.</summary>
internal static class Pipes
{
    /// <summary>Makes one; false where the system has none.</summary>
    public static bool TryMake(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return false;
        }

        using var make = Process.Start("mkfifo", [path]);
        make.WaitForExit();
        Assert.Equal(0, make.ExitCode);
        return true;
    }
}
