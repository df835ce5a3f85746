namespace PerfForm.Core.Filling.Drawing;

/// <summary>A cell of goals.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Places">The goals in it, by their places in the form.</param>
internal sealed record GoalCell(string Text, IReadOnlyList<int> Places);
