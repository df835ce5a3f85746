namespace PerfForm.Tests.Support;

/// <summary>A test with LibreOffice Writer itself, passed over where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OfficeFactAttribute : FactAttribute
{
    public OfficeFactAttribute()
    {
        if (!LibreOffice.HasWriter)
        {
            Skip = "LibreOffice Writer is not installed";
        }
    }
}
