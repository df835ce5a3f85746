using PerfForm.Core.Grids;
using PerfForm.Core.Importers;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Sketches;
using PerfForm.Core.Rules.UserRules;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Rules.Configured;

/// <summary>Runs the examples that users' rules carry.</summary>
public static class UserRuleExamples
{
    /// <summary>The examples of all rules, in order.</summary>
    public static IReadOnlyList<UserRuleExample> Run(IReadOnlyList<UserRule> rules)
    {
        var importer = new DeclarationImporter(FormWords.LoadEmbedded());
        var linter = new Linter();
        return [.. rules.SelectMany(rule => RunAll(rule, rule.Bad, isBad: true).Concat(RunAll(rule, rule.Good, isBad: false)))];

        IEnumerable<UserRuleExample> RunAll(UserRule rule, IReadOnlyList<string> sketches, bool isBad) =>
            sketches.Select((sketch, at) => new UserRuleExample(rule, isBad, at + 1, FindingsIn(sketch, rule)));

        int FindingsIn(string sketch, UserRule rule)
        {
            var settings = Settings.Default with { Rules = [rule] };
            var inputs = Sketch.Files(sketch).Select(file =>
            {
                var source = new SourceFile(file.Name, Format: null, string.Empty);
                return new LintInput(importer.Import(new Workbook(Format: null, file.Sheets), source), settings);
            }).ToList();
            return linter.Check(inputs, new LintOptions { Rules = [] }).Diagnostics.Count(diagnostic => diagnostic.Kind == rule.Kind);
        }
    }
}
