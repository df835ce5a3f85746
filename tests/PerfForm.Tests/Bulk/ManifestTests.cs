using System.Text;
using PerfForm.Core.Bulk;
using PerfForm.Core.Text;

namespace PerfForm.Tests.Bulk;

public sealed class ManifestTests
{
    [Fact]
    public void A_line_is_read_back_as_it_was()
    {
        var entry = new ManifestEntry("a \"引号\"\\n.xlsx", InputOutcome.Unreadable, "xlsx", 12, "ab")
        {
            Forms = 2,
            Errors = 3,
            Warnings = 4,
            Infos = 5,
            DuplicateOf = "b",
            Code = "PF009",
            Cause = new Bilingual("坏", "坏"),
            Outputs = ["x/y"],
            FailedRules = ["PF201"],
            Seconds = 1.25,
        };
        var read = Manifest.Read(Encoding.UTF8.GetString(Manifest.Line(entry, Language.Chinese)).TrimEnd('\n'));
        Assert.Equal(entry with { Outputs = read.Outputs, FailedRules = read.FailedRules }, read);
        Assert.Equal(entry.Outputs, read.Outputs);
        Assert.Equal(entry.FailedRules, read.FailedRules);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("{\"path\":\"a\",\"outcome\":\"nonsense\"}")]
    public void What_is_no_line_of_a_manifest_is_told(string line) => Assert.Throws<FormatException>(() => Manifest.Read(line));
}
