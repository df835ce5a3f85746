using PerfForm.Tests.Twins;

namespace PerfForm.Tests.Grids.Word;

public sealed class WordTwinTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_same_forms_in_word_tables_give_the_same_facts(bool hasTitlesAbove)
    {
        var document = Twin.AssertSame(WordFile.Of(Twin.Grids, hasTitlesAbove), "declaration-2020.docx");

        Assert.Equal("docx", document.Source.Format?.Name);
        Assert.Equal("表1", document.Forms[0].Sheet);
    }
}
