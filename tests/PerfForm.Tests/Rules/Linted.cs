using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Importers;
using PerfForm.Core.Model;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.Configured;
using PerfForm.Core.Rules.Sketches;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Tests.Rules;

/// <summary>Sketches of forms, imported and checked.</summary>
internal sealed record Linted(LintResult Result, IReadOnlyList<SketchFile> Files)
{
    private static readonly Linter Linter = new();
    private static readonly DeclarationImporter Importer = new(FormWords.LoadEmbedded());

    /// <summary>Checks a case by some of the rules.</summary>
    public static Linted Case(RuleCase given, IReadOnlyList<Rule> rules)
    {
        var reader = new SettingsReader(_ => new StringReader(given.Settings ?? string.Empty));
        var settings = reader.Read("/.perfform.yml");
        var profile = given.Profile is null ? null : reader.ReadProfile(given.Profile);
        Assert.Empty(reader.Problems);
        return Sketch(
            given.Forms,
            settings,
            new LintOptions
            {
                Profile = profile,
                IsForPublication = given.IsForPublication,
                ConfigurationsNotUsed = given.ConfigurationNotUsed is { } file ? [file] : [],
                Rules = rules,
                Today = new DateOnly(2026, 1, 1),
            });
    }

    public static Linted Sketch(string forms, Settings settings, LintOptions options)
    {
        var files = PerfForm.Core.Rules.Sketches.Sketch.Files(forms);
        var inputs = files
            .Select(file =>
                new LintInput(Importer.Import(new Workbook(Format: null, file.Sheets), new SourceFile(file.Name, Format: null, string.Empty)), settings))
            .ToList();
        return new Linted(Linter.Check(inputs, options), files);
    }

    /// <summary>The findings of a rule, in order; those that follow from others too.</summary>
    public IReadOnlyList<Diagnostic> Of(Rule rule) =>
        [.. Result.Diagnostics.SelectMany(one => one.Consequences.Prepend(one)).Where(diagnostic => diagnostic.Kind.Code == rule.Kind.Code)];

    /// <summary>The text of the cell that a finding is about.</summary>
    public string? TextAt(Diagnostic finding) => finding.Cell is not { } cell ? null
        : Files.First(file => file.Name == finding.File).Sheets.First(sheet => sheet.Name == finding.Sheet).At(cell.Row, cell.Column)?.Text;
}
