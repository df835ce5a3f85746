using System.Text;
using PerfForm.Core.Model.Kinds;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Cli;

/// <summary><c>perfform fill</c> as it is used.</summary>
public sealed class FillCommandTests
{
    [Fact]
    public void Without_data_a_blank_form_of_both_kinds_is_written()
    {
        using var folder = new TemporaryFolder();
        var run = CommandLine.Run("fill", "--form", "mof-2021", "--year", "2026", "-o", folder.File("blank.xlsx"));
        Assert.Equal((0, "2 forms written"), (run.ExitCode, run.ClosingLine));
        Assert.Equal([OverallKind.Kind, ProjectKind.Kind], Imported.File(folder.File("blank.xlsx")).Forms.Select(form => form.Kind));
    }

    [Fact]
    public void A_blank_form_of_one_kind_is_written_alone()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, CommandLine.Run("fill", "--form", "shenzhen-2020", "--kind", "project", "-o", folder.File("blank.xlsx")).ExitCode);
        Assert.Equal(ProjectKind.Kind, Assert.Single(Imported.File(folder.File("blank.xlsx")).Forms).Kind);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("yaml")]
    public void What_import_wrote_is_filled_in_and_what_has_no_field_is_listed(string format)
    {
        using var folder = new TemporaryFolder();
        CommandLine.Run("import", Fixture.Workbook, "-f", format, "-o", folder.File("data"));
        var run = CommandLine.Run("fill", folder.File("data"), "--form", "mof-2015", "-o", folder.File("filled.xlsx"));
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("7 forms written", run.ClosingLine, StringComparison.Ordinal);
        Assert.Equal(7, Imported.File(folder.File("filled.xlsx")).Forms.Count);
    }

    [Fact]
    public void Data_comes_from_standard_input_too()
    {
        using var folder = new TemporaryFolder();
        var data = Encoding.UTF8.GetBytes(CommandLine.Run("import", Fixture.Workbook).Output);
        var run = CommandLine.RunWithInput(data, "fill", "-", "--form", "mof-2021", "-o", folder.File("filled.xlsx"), "--lang", "zh");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("已写出 7 张表", run.ClosingLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("there is no form 'mof-2012' and no such file; there are mof-2021, mof-2015, shenzhen-2020; did you", "--form", "mof-2012", "-o", "x.xlsx")]
    [InlineData("--form is missing", "-o", "x.xlsx")]
    [InlineData("--output is missing", "--form", "mof-2021")]
    [InlineData("did you mean project?", "--form", "mof-2021", "--kind", "projekt", "-o", "x.xlsx")]
    [InlineData("'26' is no year of four digits", "--form", "mof-2021", "--year", "26", "-o", "x.xlsx")]
    [InlineData("--kind is for blank forms", "data.json", "--form", "mof-2021", "--kind", "project", "-o", "x.xlsx")]
    public void Wrong_usage_is_told(string message, params string[] args)
    {
        var run = CommandLine.Run(["fill", .. args]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no data", "it is no JSON or YAML that perfform import wrote")]
    [InlineData("{\"schema\":\"perfform/1\",\"documents\":[]}", "there is no form in the data")]
    [InlineData("{\"schema\":\"perfform/1\",\"documents\":[{\"source\":{\"path\":\"a\"},\"forms\":7}]}", "/documents/0/forms: expected a list")]
    public void Data_that_cannot_be_read_is_one_line_and_nothing_is_written(string content, string message)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("data.json"), content);
        var run = CommandLine.Run("fill", folder.File("data.json"), "--form", "mof-2021", "-o", folder.File("filled.xlsx"));
        Assert.Equal(3, run.ExitCode);
        Assert.Contains(message, Assert.Single(run.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("filled.xlsx")));
    }

    [Fact]
    public void A_workbook_is_filled_in_and_stays_as_it_is()
    {
        using var folder = new TemporaryFolder();
        CommandLine.Run("import", Fixture.Workbook, "-o", folder.File("data.yaml"));
        CommandLine.Run("fill", "--form", "mof-2015", "-o", folder.File("template.xlsx"));
        var before = File.ReadAllBytes(folder.File("template.xlsx"));
        var run = CommandLine.Run("fill", folder.File("data.yaml"), "--form", folder.File("template.xlsx"), "-o", folder.File("filled.xlsx"));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("the workbook has no (further) form of this kind", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(folder.File("template.xlsx")));
        Assert.Equal("政务服务事务", Imported.File(folder.File("filled.xlsx")).Forms[1].Project?.Name?.Value);
        Assert.Equal(2, CommandLine.Run("fill", folder.File("data.yaml"), "--form", folder.File("template.xlsx"), "-o", folder.File("template.xlsx")).ExitCode);
        Assert.Equal(3, CommandLine.Run("fill", folder.File("data.yaml"), "--form", folder.File("data.yaml"), "-o", folder.File("filled.xlsx")).ExitCode);
    }

    [Fact]
    public void Data_that_is_not_there_is_unreadable()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(3, CommandLine.Run("fill", folder.File("none.json"), "--form", "mof-2021", "-o", folder.File("filled.xlsx")).ExitCode);
    }

    [Fact]
    public void The_data_is_not_overwritten()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("data.json"), "{}");
        var run = CommandLine.Run("fill", folder.File("data.json"), "--form", "mof-2021", "-o", folder.File("data.json"));
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("{}", File.ReadAllText(folder.File("data.json")));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void The_help_is_the_golden_file(string language) =>
        Golden.Matches(CommandLine.RunWithInput([], "fill", "--help", "--lang", language).Output, $"help-fill.{language}.txt");
}
