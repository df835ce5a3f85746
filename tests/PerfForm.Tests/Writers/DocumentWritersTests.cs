using PerfForm.Core.Writers;

namespace PerfForm.Tests.Writers;

public sealed class DocumentWritersTests
{
    [Fact]
    public void Every_writer_of_the_library_is_listed()
    {
        var types = typeof(IDocumentWriter).Assembly.GetTypes().Where(type => type.IsClass && typeof(IDocumentWriter).IsAssignableFrom(type));
        Assert.Equal(types.OrderBy(type => type.Name), DocumentWriters.All.Select(writer => writer.GetType()).OrderBy(type => type.Name));
    }

    [Fact]
    public void Format_names_are_told_apart() =>
        Assert.Equal(DocumentWriters.All.Count, DocumentWriters.All.Select(writer => writer.Format).Distinct(StringComparer.Ordinal).Count());
}
