using PerfForm.Core.Grids.Xlsb;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Seed;

public sealed class SeedBinaryWorkbookTests
{
    [Fact]
    public void The_same_forms_saved_as_xlsb_give_the_same_json_apart_from_the_source()
    {
        var workbook = Imported.File(Fixture.Workbook);
        var binary = Imported.File(Fixture.BinaryWorkbook);

        Assert.Equal(XlsbContainer.Xlsb, binary.Source.Format);
        Assert.Equal(Imported.In("json", workbook), Imported.In("json", binary with { Source = workbook.Source }));
    }
}
