namespace PerfForm.Core.Filling.Values;

/// <summary>A value of a form's data.</summary>
/// <param name="Pointer">Its place in the form: <c>/project/name</c>.</param>
/// <param name="Text">The value as text.</param>
/// <param name="Number">The number; null for a text.</param>
internal sealed record FormValue(string Pointer, string Text, decimal? Number = null)
{
    /// <summary>The last key of its place; an item of a list of texts has its number there.</summary>
    public string Key => Pointer[(Pointer.LastIndexOf('/') + 1)..];

    /// <summary>The place of the object that holds it.</summary>
    public string Holder => Pointer[..Pointer.LastIndexOf('/')];
}
