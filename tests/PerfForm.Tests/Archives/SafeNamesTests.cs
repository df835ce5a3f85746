using CsCheck;
using PerfForm.Core.Archives;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Archives;

public sealed class SafeNamesTests
{
    [Theory]
    [InlineData("a/b.xlsx", "a/b.xlsx")]
    [InlineData("../../a.xlsx", "a.xlsx")]
    [InlineData("/etc/passwd", "etc/passwd")]
    [InlineData("C:\\x\\y.xlsx", "C_/x/y.xlsx")]
    [InlineData("CON.xlsx", "_CON.xlsx")]
    [InlineData("a./b .", "a/b")]
    [InlineData("..", "_")]
    [InlineData("大鹏\u0001?.xlsx", "大鹏__.xlsx")]
    public void A_path_becomes_a_name_below_a_folder(string path, string name) => Assert.Equal(name, new SafeNames().Of(path));

    [Fact]
    public void Names_that_differ_in_case_only_are_told_apart()
    {
        var names = new SafeNames();
        Assert.Equal("a.CSV a.csv~2 A.csv~3", string.Join(' ', "a.CSV a.csv A.csv".Split(' ').Select(names.Of)));
    }

    [Fact]
    public void No_path_whatever_leaves_the_folder_or_meets_another()
    {
        var names = new SafeNames();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        Seeded.All(Gen.String[Gen.Char["./\\:ab 鹏~$C\0"], 0, 300], 5000, path =>
        {
            var name = names.Of(path);
            return seen.Add(name) && !Path.IsPathRooted(name) && name.Split('/').All(part => part is not ("" or "." or "..") && System.Text.Encoding.UTF8.GetByteCount(part) <= 255);
        });
    }
}
