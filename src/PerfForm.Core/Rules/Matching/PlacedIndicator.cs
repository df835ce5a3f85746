using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Matching;

/// <summary>A named indicator of a dossier and the form that it stands in, with its name as it is compared.</summary>
internal sealed record PlacedIndicator(FormCase Form, Indicator Indicator)
{
    /// <summary>The name as written.</summary>
    public string Name => Indicator.Name!.Value;

    /// <summary>The name without width, spaces and punctuation.</summary>
    public string Key { get; } = NameText.KeyOf(Indicator.Name!.Value);

    /// <summary>The same without the remark in brackets at its end.</summary>
    public string ShortKey { get; } = NameText.KeyOf(NameText.WithoutRemark(Indicator.Name!.Value));

    /// <summary>The same without words that a name may lose.</summary>
    public string Core { get; } = Form.Words.Without("nameFillers", NameText.KeyOf(NameText.WithoutRemark(Indicator.Name!.Value)));
}
