using PerfForm.Core.Grids.Xls;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Seed;

public sealed class SeedOldWorkbookTests
{
    [Fact]
    public void The_same_forms_saved_as_xls_give_the_same_json_apart_from_the_source()
    {
        var workbook = Imported.File(Fixture.Workbook);
        var old = Imported.File(Fixture.OldWorkbook);

        Assert.Equal(XlsContainer.Xls, old.Source.Format);
        Assert.Equal(Imported.In("json", workbook), Imported.In("json", old with { Source = workbook.Source }));
    }
}
