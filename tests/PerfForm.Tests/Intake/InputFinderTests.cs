using PerfForm.Core.Intake;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Intake;

public sealed class InputFinderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public InputFinderTests()
    {
        foreach (var name in new[] { "b.xlsx", "a.xls", "sub/c.csv", "sub/deep/d.xlsm", "~$b.xlsx", "sub/._c.csv", "scan.pdf", ".hidden/e.xlsx" })
        {
            _folder.Write(name, [1]);
        }
    }

    [Fact]
    public void A_folder_is_walked_in_the_order_of_paths_without_junk()
    {
        var found = InputFinder.Find([_folder.Path]);
        Assert.Equal(["a.xls", "b.xlsx", "sub/c.csv", "sub/deep/d.xlsm"], Relative(found));
        Assert.Equal(1, found.PassedOver);
        Assert.All(found.Sources, source => Assert.True(source.IsWalked));
    }

    [Theory]
    [InlineData("*.xlsx", "b.xlsx")]
    [InlineData("**/*.csv", "sub/c.csv")]
    [InlineData("sub/**/*.*", "sub/c.csv", "sub/deep/d.xlsm")]
    [InlineData("a*", "a.xls")]
    [InlineData("?.xls", "a.xls")]
    [InlineData("*", "a.xls", "b.xlsx")]
    public void A_glob_finds_what_it_matches(string pattern, params string[] names) =>
        Assert.Equal(names, Relative(InputFinder.Find([Path.Combine(_folder.Path, pattern)])));

    [Fact]
    public void An_unmatched_glob_is_a_problem()
    {
        var problem = Assert.Single(InputFinder.Find([Path.Combine(_folder.Path, "*.et")]).Problems);
        Assert.Contains("no file matches", problem.Cause.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_workbooks_is_a_problem()
    {
        Directory.CreateDirectory(_folder.File("empty"));
        Assert.Single(InputFinder.Find([_folder.File("empty")]).Problems);
    }

    [Fact]
    public void An_input_named_twice_is_read_once()
    {
        var found = InputFinder.Find([_folder.File("b.xlsx"), _folder.Path, Path.Combine(_folder.Path, "*.xlsx")]);
        Assert.Equal(4, found.Sources.Count);
    }

    [Fact]
    public void Links_are_not_followed_on_a_walk()
    {
        File.CreateSymbolicLink(_folder.File("link.xlsx"), _folder.File("b.xlsx"));
        Assert.DoesNotContain("link.xlsx", Relative(InputFinder.Find([_folder.Path])));
    }

    public void Dispose() => _folder.Dispose();

    private IEnumerable<string> Relative(FoundInputs found) => found.Sources.Select(source => source.DisplayPath[(_folder.Path.Length + 1)..]);
}
