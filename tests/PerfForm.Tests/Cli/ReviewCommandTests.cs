using System.Text;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Cli;

/// <summary>Review from the command line: what is written, and what is refused.</summary>
public sealed class ReviewCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void All_outputs_are_written_under_chinese_names()
    {
        _folder.Write("in/declaration.xlsx", File.ReadAllBytes(Fixture.Workbook));
        var run = CommandLine.RunWithInput([], "review", _folder.File("in"), "-o", _folder.File("out"), "--isolated", "--lang", "zh");
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Output));
        const string Returned = "退回/深圳市大鹏新区政务服务数据管理局";
        Assert.Equal(
            ["manifest.jsonl", "round.jsonl", "审核台账.xlsx", "审核报告.html", $"{Returned}/declaration.xlsx", $"{Returned}/审核意见.docx"],
            FilesIn("out"));
    }

    [Fact]
    public void All_outputs_are_written_under_english_names()
    {
        _folder.Write("in/a.csv", SmallForm.Csv(1));
        Assert.Equal(0, Review().ExitCode);
        Assert.Equal(["manifest.jsonl", "returned/某市交通局/review-letter.docx", "review-ledger.xlsx", "review-report.html", "round.jsonl"], FilesIn("out"));
    }

    [Fact]
    public void The_same_inputs_give_the_same_bytes_however_many_threads()
    {
        WriteInputs();
        Review("-j", "1");
        var first = FilesIn("out").Where(file => file != "manifest.jsonl").ToDictionary(file => file, file => File.ReadAllBytes(_folder.File($"out/{file}")));
        Review("-j", "4", "--overwrite");
        Assert.Equal(first.Keys, FilesIn("out").Where(file => file != "manifest.jsonl"));
        Assert.All(first, file => Assert.Equal(file.Value, File.ReadAllBytes(_folder.File($"out/{file.Key}"))));
    }

    [Fact]
    public void Standard_input_is_marked_too()
    {
        var run = CommandLine.RunWithInput(
            File.ReadAllBytes(Fixture.Workbook), "review", "-", "--stdin-name", "declaration.xlsx", "-o", _folder.File("out"), "--isolated", "--lang", "en");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(FilesIn("out"), file => file.EndsWith("/declaration.xlsx", StringComparison.Ordinal));
    }

    [Fact]
    public void A_bad_file_is_one_line_and_the_others_are_done()
    {
        WriteInputs();
        _folder.Write("in/damaged.xlsx", "PK\u0003\u0004 nothing"u8.ToArray());
        var run = Review();
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("damaged.xlsx", run.Error, StringComparison.Ordinal);
        Assert.Contains("review-ledger.xlsx", FilesIn("out"));
    }

    [Fact]
    public void Results_of_an_earlier_run_are_not_replaced_unasked()
    {
        WriteInputs();
        Assert.Equal(0, Review().ExitCode);
        var again = Review();
        Assert.Equal(2, again.ExitCode);
        Assert.Contains("--overwrite", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Overwriting_removes_the_letters_of_departments_that_are_gone()
    {
        _folder.Write("in/a.csv", SmallForm.Csv(1));
        Review();
        _folder.Write("in/a.csv", OfDepartment("某市水务局"));
        Assert.Equal(0, Review("--overwrite").ExitCode);
        Assert.Contains("returned/某市水务局/review-letter.docx", FilesIn("out"));
        Assert.DoesNotContain("returned/某市交通局/review-letter.docx", FilesIn("out"));
    }

    [Fact]
    public void A_second_round_is_compared_with_the_folder_of_the_first()
    {
        WriteInputs();
        Review();
        var run = CommandLine.Run("review", _folder.File("in"), "-o", _folder.File("second"), "--against", _folder.File("out"), "--isolated");
        Assert.Equal(0, run.ExitCode);
        using var ledger = new ClosedXML.Excel.XLWorkbook(_folder.File("second/review-ledger.xlsx"));
        var lines = ledger.Worksheet("since the last round");
        Assert.All(lines.Column(3).CellsUsed().Skip(1), cell => Assert.Equal("not mended", cell.GetString()));
    }

    [Fact]
    public void A_second_round_is_compared_with_the_files_of_the_first()
    {
        WriteInputs();
        _folder.Write("first/a.csv", SmallForm.Csv(1));
        Assert.Equal(0, Review("--against", _folder.File("first")).ExitCode);
    }

    [Theory]
    [InlineData("--against", "nowhere", "nowhere")]
    [InlineData("--roster", "nowhere.csv", "nowhere.csv")]
    [InlineData("--letter", "nowhere.docx", "nowhere.docx")]
    [InlineData("--letter", "in/a.csv", "a.csv")]
    [InlineData("--grids", "some", "--grids")]
    [InlineData("--jobs", "0", "--jobs")]
    public void What_cannot_be_used_is_told_in_one_line_and_nothing_is_written(string option, string value, string told)
    {
        WriteInputs();
        var run = Review(option, option is "--grids" or "--jobs" ? value : _folder.File(value));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.File("out")));
    }

    [Fact]
    public void The_folder_of_the_results_must_be_named()
    {
        var run = CommandLine.Run("review", _folder.File("in"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("-o", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Departments_with_hostile_names_stay_below_the_folder()
    {
        _folder.Write("in/a.csv", OfDepartment("../../../某局"));
        Assert.Equal(0, Review().ExitCode);
        Assert.Equal(["in", "out"], Directory.GetDirectories(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Single(Directory.GetDirectories(_folder.File("out/returned")));
    }

    public void Dispose() => _folder.Dispose();

    private void WriteInputs()
    {
        _folder.Write("in/a.csv", SmallForm.Csv(1));
        _folder.Write("in/declaration.xlsx", File.ReadAllBytes(Fixture.Workbook));
    }

    private CommandLine Review(params string[] options) =>
        CommandLine.Run(["review", _folder.File("in"), "-o", _folder.File("out"), "--isolated", .. options]);

    private static byte[] OfDepartment(string name) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(SmallForm.Csv(1)).Replace("某市交通局", name, StringComparison.Ordinal));

    private List<string> FilesIn(string folder) =>
    [
        .. Directory.GetFiles(_folder.File(folder), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(_folder.File(folder), file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];
}
