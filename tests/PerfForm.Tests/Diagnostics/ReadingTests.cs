using System.Reflection;
using PerfForm.Core.Diagnostics;

namespace PerfForm.Tests.Diagnostics;

public sealed class ReadingTests
{
    [Fact]
    public void Every_kind_is_listed_once()
    {
        var fields = typeof(Reading).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (DiagnosticKind)field.GetValue(null)!);
        Assert.Equal(fields.OrderBy(kind => kind.Code, StringComparer.Ordinal), Reading.All);
        Assert.Equal(Reading.All.Count, Reading.All.Select(kind => kind.Name).Distinct(StringComparer.Ordinal).Count());
    }
}
