using PerfForm.Core.Model;

namespace PerfForm.Core.Rules.Matching;

/// <summary>An indicator of a dossier and the form that it stands in.</summary>
internal sealed record PlacedIndicator(FormCase Form, Indicator Indicator)
{
    public string Name => Indicator.Name!.Value;

    public string Key { get; } = NameText.KeyOf(Indicator.Name!.Value);
}
