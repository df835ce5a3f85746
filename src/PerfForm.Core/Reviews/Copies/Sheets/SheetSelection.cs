using PerfForm.Core.Reviews.Copies.Parts;

namespace PerfForm.Core.Reviews.Copies.Sheets;

/// <summary>Takes the selection from a sheet. With two sheets selected, whatever is typed into one goes into the other.</summary>
internal static class SheetSelection
{
    private const string Attribute = "tabSelected";
    private const string View = "sheetView";

    private static readonly string[] Roots = ["worksheet", "chartsheet", "dialogsheet"];

    /// <summary>Takes it, where it is there.</summary>
    public static void Remove(PartText part)
    {
        if (!part.Text.Contains(Attribute, StringComparison.Ordinal))
        {
            return;
        }

        using var walk = new PartWalk(part, Roots);
        while (walk.Next() && !walk.Begins("sheetData", 1))
        {
            if (walk.Begins(View, 2))
            {
                part.Remove(walk.Tag, Attribute);
            }
        }
    }
}
