namespace PerfForm.Core.Filling.Templates;

/// <summary>The rows that a form has for indicators of one pair of levels.</summary>
/// <param name="Level1">一级指标, the canonical name; empty where it is not known.</param>
/// <param name="Level2">二级指标, the canonical name.</param>
/// <param name="FirstRow">The first row, from 0.</param>
/// <param name="LastRow">The last row.</param>
internal sealed record TemplateSlot(string Level1, string Level2, int FirstRow, int LastRow);
