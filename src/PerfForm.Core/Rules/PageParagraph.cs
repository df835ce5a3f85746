namespace PerfForm.Core.Rules;

/// <summary>A paragraph of a rule's page.</summary>
/// <param name="Heading">What it tells: 查什么, How to mend.</param>
/// <param name="Text">The paragraph.</param>
public sealed record PageParagraph(string Heading, string Text);
