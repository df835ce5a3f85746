using PerfForm.Core.Importers.Labels;
using PerfForm.Core.Importers.Targets;
using PerfForm.Core.Rules.Profiles;
using PerfForm.Core.Rules.Words;

namespace PerfForm.Core.Rules;

/// <summary>By what a form is judged: its profile and limits, what its configuration leaves out, and the words.</summary>
internal sealed record Basis(Profile Profile, Limits Limits, Exclusions Exclusions, bool IsForPublication, RuleWords Words, Vocabulary Vocabulary)
{
    public TargetPrinter Printer { get; } = new(Vocabulary.Targets);
}
