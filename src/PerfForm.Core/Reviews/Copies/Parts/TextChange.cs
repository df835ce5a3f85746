namespace PerfForm.Core.Reviews.Copies.Parts;

/// <summary>A change to a text.</summary>
/// <param name="At">Where.</param>
/// <param name="Length">How many characters go.</param>
/// <param name="Text">What comes in their place.</param>
internal readonly record struct TextChange(int At, int Length, string Text);
