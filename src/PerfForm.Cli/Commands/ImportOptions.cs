namespace PerfForm.Cli.Commands;

/// <summary>What the user asked <c>import</c> to do.</summary>
/// <param name="Input">What is read, and how.</param>
/// <param name="Rules">What is checked; null where nothing is.</param>
/// <param name="Output">The file to write; null or <c>-</c> for standard output.</param>
/// <param name="Format">The format's name; null to go by the output's extension.</param>
/// <param name="SourceMap">The file for the source map; null for none.</param>
/// <param name="ExplainLayout">Whether to tell how each form was recognised.</param>
/// <param name="SuggestVocabulary">Whether to print the words that would make sure what was recognised.</param>
internal sealed record ImportOptions(
    InputOptions Input,
    RuleOptions? Rules,
    string? Output,
    string? Format,
    string? SourceMap,
    bool ExplainLayout,
    bool SuggestVocabulary);
