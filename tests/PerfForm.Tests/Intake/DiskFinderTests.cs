using PerfForm.Core.Intake;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Intake;

public sealed class DiskFinderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public DiskFinderTests()
    {
        foreach (var name in new[] { "b.xlsx", "a.xls", "sub/c.csv", "sub/deep/d.xlsm", "~$b.xlsx", "sub/._c.csv", "scan.pdf", ".hidden/e.xlsx" })
        {
            _folder.Write(name, [1]);
        }
    }

    [Fact]
    public void A_folder_is_walked_in_the_order_of_paths_and_junk_is_known()
    {
        var found = DiskFinder.Find([_folder.Path]);
        Assert.Equal(["a.xls", "b.xlsx", "scan.pdf", "sub/c.csv", "sub/deep/d.xlsm"], Relative(found, FileNature.Ordinary));
        Assert.Equal([".hidden/e.xlsx", "sub/._c.csv", "~$b.xlsx"], Relative(found, FileNature.Junk));
        Assert.All(found, file => Assert.False(file.IsNamed));
    }

    [Theory]
    [InlineData("*.xlsx", "b.xlsx")]
    [InlineData("**/*.csv", "sub/c.csv")]
    [InlineData("sub/**/*.*", "sub/c.csv", "sub/deep/d.xlsm")]
    [InlineData("a*", "a.xls")]
    [InlineData("?.xls", "a.xls")]
    [InlineData("s?b/*.csv", "sub/c.csv")]
    [InlineData("*/*.csv", "sub/c.csv")]
    [InlineData("sub/**", "sub/c.csv", "sub/deep/d.xlsm")]
    [InlineData("*", "a.xls", "b.xlsx", "scan.pdf")]
    public void A_glob_finds_what_it_matches(string pattern, params string[] names) =>
        Assert.Equal(names, Relative(Find(pattern), FileNature.Ordinary));

    [Theory]
    [InlineData("*.xlsx", true)]
    [InlineData("*", false)]
    [InlineData("sub/*", false)]
    public void A_glob_names_files_where_it_names_their_kind(string pattern, bool isNaming) =>
        Assert.All(Find(pattern).Where(file => file.Nature == FileNature.Ordinary), file => Assert.Equal(isNaming, file.IsNamed));

    [Theory]
    [InlineData("*.et")]
    [InlineData("no-such-folder/**/*.xls")]
    public void An_unmatched_glob_is_a_problem(string pattern)
    {
        var problem = Assert.Single(Find(pattern)).Problem!;
        Assert.Contains("no file matches", problem.Cause.English, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_folder_is_a_problem_and_one_named_twice_is_none()
    {
        Directory.CreateDirectory(_folder.File("empty"));
        Assert.NotNull(Assert.Single(DiskFinder.Find([_folder.File("empty")])).Problem);
        Assert.All(DiskFinder.Find([_folder.Path, _folder.Path + "/", _folder.File("*.xls")]), file => Assert.Null(file.Problem));
    }

    [Fact]
    public void An_input_named_twice_is_read_once()
    {
        var found = DiskFinder.Find([_folder.File("b.xlsx"), _folder.Path, Path.Combine(_folder.Path, "*.xlsx")]);
        Assert.Equal(5, found.Count(file => file.Nature == FileNature.Ordinary));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_the_user_names_itself_is_named_wherever_else_it_was_met(bool isFolderFirst)
    {
        string[] paths = [_folder.Path, _folder.File("~$b.xlsx"), _folder.File("scan.pdf")];
        var found = DiskFinder.Find(isFolderFirst ? paths : paths.Reverse()).Where(file => file.IsNamed).ToList();
        Assert.Equal(["scan.pdf", "~$b.xlsx"], Relative(found, FileNature.Ordinary));
    }

    [Fact]
    public void Links_are_not_followed_unless_the_user_names_one()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.CreateSymbolicLink(_folder.File("link.xlsx"), _folder.File("b.xlsx"));
        Directory.CreateSymbolicLink(_folder.File("sub/up"), _folder.Path);
        Assert.Equal(["link.xlsx", "sub/up"], Relative(DiskFinder.Find([_folder.Path]), FileNature.Link));
        Assert.Equal(["link.xlsx", "sub/up"], Relative(Find("**/*.xlsx"), FileNature.Link));
        Assert.Equal(FileNature.Ordinary, Assert.Single(DiskFinder.Find([_folder.File("link.xlsx")])).Nature);
    }

    public void Dispose() => _folder.Dispose();

    private IReadOnlyList<DiskFile> Find(string pattern) => DiskFinder.Find([Path.Combine(_folder.Path, pattern)]);

    private IEnumerable<string> Relative(IEnumerable<DiskFile> found, FileNature nature) =>
        found.Where(file => file.Nature == nature).Select(file => file.Path[(_folder.Path.Length + 1)..]);
}
