namespace PerfForm.Tests.Support;

/// <summary>A test that starts a script of the shell, passed over on Windows.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "Windows has no shell for it";
        }
    }
}
