using PerfForm.Core.Bulk;
using PerfForm.Core.Writers.Folders;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Cli;

/// <summary>Convert and what stands already where it writes: nothing is lost that is not its own.</summary>
public sealed class ConvertFolderTests : IDisposable
{
    private const string AllFormats = "-f jsonl -f json -f yaml -f csv -f xlsx -f sqlite --lint";
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Results_of_an_earlier_run_are_not_replaced_unasked()
    {
        _folder.Write("in/a.csv", SmallForm.Csv(1));
        Assert.Equal(0, Convert("out", "-f", "json", "--overwrite").ExitCode);
        var again = Convert("out");
        Assert.Equal(2, again.ExitCode);
        Assert.Contains("--overwrite", again.Error, StringComparison.Ordinal);
        Assert.Equal(0, Convert("out", "--overwrite").ExitCode);
        Assert.False(Directory.Exists(_folder.File("out/documents")));
        Assert.True(File.Exists(_folder.File("out/documents.jsonl")));
    }

    [Fact]
    public void Overwriting_removes_the_results_and_nothing_else()
    {
        _folder.Write("in/a.csv", SmallForm.Csv(1));
        Convert("out", "-f", "json");
        _folder.Write("out/documents/mine.docx", [1]);
        Assert.Equal(0, Convert("out", "--overwrite", "-f", "csv").ExitCode);
        Assert.Equal(["mine.docx"], Directory.GetFiles(_folder.File("out/documents"), "*", SearchOption.AllDirectories).Select(Path.GetFileName));
    }

    [Fact]
    public void A_folder_that_another_run_writes_into_is_left_alone()
    {
        _folder.Write("in/a.csv", SmallForm.Csv(1));
        using var other = new OutputFolder(_folder.File("out"));
        Assert.True(other.TryLock());
        var run = Convert("out");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("another perfform", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("manifest.jsonl", "nonsense\n", "--resume")]
    [InlineData("manifest.jsonl", "nonsense\n", "--overwrite")]
    public void A_damaged_manifest_is_told_in_one_line(string file, string content, string option)
    {
        _folder.Write("in/a.csv", SmallForm.Csv(1));
        _folder.Write("out/" + file, System.Text.Encoding.UTF8.GetBytes(content));
        var run = Convert("out", option);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("damaged", Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_manifest_never_overwrites_an_input()
    {
        var input = _folder.Write("in/a.csv", SmallForm.Csv(1));
        Assert.Equal(2, CommandLine.Run("convert", input, "-o", "-", "--manifest", input).ExitCode);
        Assert.Equal(SmallForm.Csv(1), File.ReadAllBytes(input));
    }

    [Fact]
    public void The_output_folder_is_no_input_folder_however_it_is_written()
    {
        _folder.Write("in/a.csv", SmallForm.Csv(1));
        Assert.Equal(2, CommandLine.Run("convert", _folder.File("in"), "-o", _folder.File("in") + "/").ExitCode);
        CommandLine.Run("convert", _folder.File("in"), "-o", _folder.File("in/out") + "/");
        CommandLine.Run("convert", _folder.File("in"), "-o", _folder.File("in/out") + "/", "--overwrite");
        Assert.Single(Entries("in/out"));
    }

    [Fact]
    public void What_is_no_result_of_a_run_is_never_replaced()
    {
        _folder.Write("in/a.csv", SmallForm.Csv(1));
        _folder.Write("out/documents/mine.txt", [1]);
        Assert.Equal(2, Convert("out", "--overwrite").ExitCode);
        Assert.True(File.Exists(_folder.File("out/documents/mine.txt")));
    }

    [Fact]
    public void A_finished_run_is_not_done_again_when_it_is_resumed()
    {
        _folder.Write("in/a.csv", SmallForm.Csv(1));
        Convert("out");
        var again = Convert("out", "--resume");
        Assert.Equal(0, again.ExitCode);
        Assert.Contains("finished already", again.Error, StringComparison.Ordinal);
        Assert.Equal("1 file, 1 form, 0 errors, 0 warnings, passed over 0 files, 0 sheets", again.ClosingLine);
    }

    [Fact]
    public void An_output_within_the_inputs_is_not_taken_for_one()
    {
        _folder.Write("in/a.csv", SmallForm.Csv(1));
        CommandLine.Run("convert", _folder.File("in"), "-o", _folder.File("in/out"), "-f", "csv");
        CommandLine.Run("convert", _folder.File("in"), "-o", _folder.File("in/out"), "-f", "csv", "--overwrite");
        Assert.Single(File.ReadLines(_folder.File("in/out/manifest.jsonl")));
    }

    [Fact]
    public void A_run_with_other_options_does_not_go_on_with_one_that_was_cut_off()
    {
        _folder.Write("in/a.csv", SmallForm.Csv(1));
        _folder.Write("out/.perfform-part/journal.jsonl", "{\"perfform\":\"0\"}\n"u8.ToArray());
        Assert.Contains("other paths, options", Convert("out", "--resume").Error, StringComparison.Ordinal);
        var without = Convert("out");
        Assert.Equal(2, without.ExitCode);
        Assert.Contains("--resume", without.Error, StringComparison.Ordinal);
        Assert.Equal(0, Convert("out", "--overwrite").ExitCode);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_told_and_nothing_is_left()
    {
        _folder.Write("in/a.csv", SmallForm.Csv(1));
        _folder.Write("file", [1]);
        var run = Convert("file/out");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("cannot be written", run.Error, StringComparison.Ordinal);
    }

    private ManifestEntry[] Entries(string output) => [.. File.ReadLines(_folder.File($"{output}/manifest.jsonl")).Select(Manifest.Read)];

    private CommandLine Convert(string output, params string[] options) =>
        CommandLine.Run(["convert", _folder.File("in"), "-o", _folder.File(output), .. options]);

    private void AssertSame(string expected, string actual) => FolderContent.AssertSame(_folder.File(expected), _folder.File(actual));

    public void Dispose() => _folder.Dispose();
}
