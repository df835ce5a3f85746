using PerfForm.Core.Grids;

namespace PerfForm.Tests.Grids;

public sealed class WorkbookReaderTests
{
    [Fact]
    public void Every_format_has_exactly_one_reader()
    {
        var read = WorkbookReader.Readers.SelectMany(reader => reader.Formats).Order();
        Assert.Equal(Enum.GetValues<SourceFormat>().Order(), read);
    }

    [Fact]
    public void Every_reader_of_the_library_is_listed()
    {
        var types = typeof(IGridReader).Assembly.GetTypes().Where(type => type.IsClass && typeof(IGridReader).IsAssignableFrom(type));
        Assert.Equal(types.OrderBy(type => type.Name), WorkbookReader.Readers.Select(reader => reader.GetType()).OrderBy(type => type.Name));
    }
}
