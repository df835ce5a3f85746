using PerfForm.Core.Grids;
using PerfForm.Core.Importers;
using PerfForm.Core.Model;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.Configured;
using PerfForm.Core.Vocabulary;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Rules;

public class RuleProperties
{
    [Fact]
    public void No_rule_throws_on_any_form_of_other_regions()
    {
        var importer = new DeclarationImporter(FormWords.LoadEmbedded());
        var inputs = Directory.GetFiles(Fixture.PathOf("forms"), "*.table").Order(StringComparer.Ordinal)
            .Select(file => importer.Import(
                new Workbook(Format: null, TableText.Sheets(File.ReadAllText(file))), new SourceFile(Path.GetFileName(file), Format: null, string.Empty)))
            .Select(document => new LintInput(document, Settings.Default))
            .ToList();
        var result = new Linter().Check(inputs, new LintOptions { IsForPublication = true });
        Assert.Equal(
            result.Diagnostics.Select(diagnostic => diagnostic.ToString()),
            new Linter().Check(inputs, new LintOptions { IsForPublication = true }).Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.Empty(result.Faults);
        Assert.NotEmpty(result.Diagnostics);
        Assert.All(result.Diagnostics.Where(diagnostic => diagnostic.Category is not null), diagnostic =>
        {
            Assert.NotEmpty(diagnostic.Message.Chinese);
            Assert.NotEmpty(diagnostic.Message.English);
            Assert.NotNull(diagnostic.Sheet);
        });
    }
}
