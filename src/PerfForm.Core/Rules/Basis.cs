using PerfForm.Core.Rules.Configured;
using PerfForm.Core.Rules.Profiles;
using PerfForm.Core.Rules.Words;
using PerfForm.Core.Targets;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Rules;

/// <summary>What a form is judged by: its profile and limits, what its configuration leaves out, and the words.</summary>
internal sealed record Basis(Profile Profile, Limits Limits, Exclusions Exclusions, bool IsForPublication, RuleWords Words, FormWords Vocabulary)
{
    private TargetParser? _parser;

    public TargetPrinter Printer { get; } = new(Vocabulary.Targets);

    /// <summary>Reads values as the importer does. Made when a rule first asks for it.</summary>
    public TargetParser Parser => _parser ??= new TargetParser(Vocabulary.Targets);
}
