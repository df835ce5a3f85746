using CsCheck;
using PerfForm.Core.Text;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Text;

public sealed class SafeNamesTests
{
    [Theory]
    [InlineData("a/b.xlsx", "a/b.xlsx")]
    [InlineData("../../a.xlsx", "a.xlsx")]
    [InlineData("/etc/passwd", "etc/passwd")]
    [InlineData("C:\\x\\y.xlsx", "C_/x/y.xlsx")]
    [InlineData("CON.xlsx", "_CON.xlsx")]
    [InlineData("a./b .", "a/b")]
    [InlineData("a.csv.json/b.csv", "a.csv.json_/b.csv")]
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
    public void A_path_that_is_too_long_for_file_systems_is_named_by_its_hash_and_its_end()
    {
        var name = new SafeNames().Of(string.Join('/', Enumerable.Repeat(new string('长', 50), 30)) + "/报表.xlsx");
        Assert.Matches("^[0-9a-f]{16}/报表.xlsx$", name);
    }

    [Theory]
    [InlineData("../../x", ".._.._x")]
    [InlineData("教育局/研究室", "教育局_研究室")]
    public void A_name_within_a_form_makes_one_part(string unit, string part) => Assert.Equal(part, SafeNames.Part(unit));

    [Fact]
    public void No_path_whatever_leaves_the_folder_or_meets_another()
    {
        var names = new SafeNames();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        Seeded.All(Gen.String[Gen.Char["./\\:ab 鹏~$C\0"], 0, 300], 5000, path =>
        {
            var name = names.Of(path);
            return seen.Add(name)
                && !Path.IsPathRooted(name)
                && name.Split('/').All(part => part is not ("" or "." or "..") && System.Text.Encoding.UTF8.GetByteCount(part) <= 255);
        });
    }
}
