namespace PerfForm.Core.Filling.Values;

/// <summary>Tells the content of a form from places in the sheet that it was read from, and from what follows from other values.</summary>
internal static class FormPlaces
{
    private const string Target = "target";
    private const string Raw = "raw";

    // The title is the new form's own. Units of money are, too: amounts are converted.
    private static readonly HashSet<string> Places = new(StringComparer.Ordinal)
    {
        "kind", "title", "sheet", "range", "cell", "levels", "labels", "label", "horizon", "declaredUnit", "key", "reading", "hidden",
    };

    /// <summary>Whether the value at a pointer is content.</summary>
    public static bool IsContent(string pointer)
    {
        var keys = pointer.Split('/');
        var last = keys[^1];

        // All of a target is read from its text again.
        var target = Array.IndexOf(keys, Target);
        return target < 0
            ? !keys.Any(Places.Contains)
            : last == Raw && target == keys.Length - 2;
    }
}
