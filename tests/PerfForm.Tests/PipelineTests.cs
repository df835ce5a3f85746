using PerfForm.Core.Grids.Xlsx;
using PerfForm.Tests.Support;

namespace PerfForm.Tests;

public sealed class PipelineTests
{
    [Theory]
    [InlineData("declaration.csv")]
    [InlineData("declaration.jpg")]
    [InlineData("declaration.xls")]
    public void A_workbook_with_a_misleading_name_is_read_as_what_it_is(string name)
    {
        var document = Imported.Bytes(File.ReadAllBytes(Fixture.Workbook), name);
        Assert.Equal(XlsxContainer.Xlsx, document.Source.Format);
        Assert.Equal(7, document.Forms.Count);
        Assert.Equal("PF010", Assert.Single(document.Diagnostics).Kind.Code);
    }

    [Theory]
    [InlineData("declaration.xlsx")]
    [InlineData("declaration.XLSX")]
    [InlineData("stdin")]
    public void A_fitting_or_missing_extension_misleads_nobody(string name) =>
        Assert.Empty(Imported.Bytes(File.ReadAllBytes(Fixture.Workbook), name).Diagnostics);

    [Theory]
    [InlineData("locked.xlsx", "password")]
    [InlineData("locked.xls", "password")]
    public void A_locked_workbook_says_that_it_is_locked(string name, string word)
    {
        var document = Imported.File(Fixture.PathOf(name));
        var diagnostic = Assert.Single(document.Diagnostics);
        Assert.Equal("PF009", diagnostic.Kind.Code);
        Assert.Contains(word, diagnostic.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_cut_short_anywhere_is_one_diagnostic_or_a_document()
    {
        var whole = File.ReadAllBytes(Fixture.OldWorkbook);
        for (var length = 0; length < whole.Length; length += whole.Length / 40)
        {
            var document = Imported.Bytes(whole[..length], "cut.xls");
            Assert.True(document.Forms.Count > 0 || document.Diagnostics.Any(diagnostic => diagnostic.Kind.Code is "PF001" or "PF009"));
        }
    }

    [Fact]
    public void A_workbook_with_flipped_bytes_never_throws()
    {
        var whole = File.ReadAllBytes(Fixture.Workbook);
        var random = new Random(20261123);
        for (var round = 0; round < 60; round++)
        {
            var damaged = (byte[])whole.Clone();
            for (var flip = 0; flip < 20; flip++)
            {
                damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            }

            Assert.NotNull(Imported.Bytes(damaged, "flipped.xlsx"));
        }
    }

    [Fact]
    public void The_same_bytes_give_the_same_output() =>
        Assert.Equal(Imported.In("yaml", Imported.File(Fixture.Text)), Imported.In("yaml", Imported.File(Fixture.Text)));
}
