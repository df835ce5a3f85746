namespace PerfForm.Core.Filling.Forms;

/// <summary>A pair of levels that the indicator table of a form prints.</summary>
/// <param name="Level1">一级指标, the canonical name; empty where it is not known.</param>
/// <param name="Label1">As the form prints it.</param>
/// <param name="Level2">二级指标, the canonical name; empty where it is not known.</param>
/// <param name="Label2">As the form prints it; <c>→</c> where the first level's cell covers both columns.</param>
/// <param name="BlankRows">How many rows a blank form has for it.</param>
internal sealed record LevelSlot(string Level1, string Label1, string Level2, string Label2, int BlankRows);
