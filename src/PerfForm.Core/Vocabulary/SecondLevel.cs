namespace PerfForm.Core.Vocabulary;

/// <summary>A known second level (二级指标).</summary>
/// <param name="Name">The canonical name.</param>
/// <param name="Under">The canonical first level that it stands under in the norm's own form.</param>
/// <param name="Order">Its place in the norm's own form, from 0.</param>
internal sealed record SecondLevel(string Name, string Under, int Order);
