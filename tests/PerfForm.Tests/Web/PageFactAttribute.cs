using PerfForm.Tests.Support;

namespace PerfForm.Tests.Web;

/// <summary>A test of the published page in a real browser, passed over where PERFFORM_PAGE names no page or no browser is installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PageFactAttribute : FactAttribute
{
    public PageFactAttribute()
    {
        if (PublishedPage.Folder is null)
        {
            Skip = "PERFFORM_PAGE names no published page";
        }
        else if (Chromium.Path is null)
        {
            Skip = "Chromium is not installed";
        }
    }
}
