namespace PerfForm.Core.Model.Layout;

/// <summary>How a form lies in its sheet: its labels, each with its role and the cells of its values, and its rows. Not written to data.</summary>
/// <param name="Labels">The labels, in the order in which they were recognised.</param>
/// <param name="Rows">The form's own rows.</param>
public sealed record FormLayout(IReadOnlyList<Label> Labels, FormRows Rows)
{
    /// <summary>The layout of a form that was read from no sheet.</summary>
    public static FormLayout None { get; } = new([], FormRows.None);

    /// <summary>The first caption of any of these roles; null for none.</summary>
    public Label? FindCaption(params CaptionRole[] roles)
    {
        foreach (var label in Labels)
        {
            foreach (var role in roles)
            {
                if (label.Caption == role)
                {
                    return label;
                }
            }
        }

        return null;
    }
}
