using System.Globalization;
using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Filling;

/// <summary>Names for the sheets of a workbook of forms: what a form is for, in characters and a length that Excel takes, none twice.</summary>
internal sealed class SheetNames
{
    private const int Longest = 31;
    private const string Refused = "[]:*?/\\'";
    private readonly DistinctNames _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A name for a form's sheet.</summary>
    /// <param name="usual">The usual name.</param>
    /// <param name="form">The form; null for a blank one.</param>
    /// <param name="isOnly">Whether it is the only form of its kind, so that the usual name tells which it is.</param>
    public string Of(string usual, Form? form, bool isOnly)
    {
        var name = isOnly ? usual : Safe(form?.Project?.Name?.Value ?? form?.Department?.Value ?? form?.Unit?.Value ?? string.Empty);
        name = name.Length > 0 ? Cut(name, Longest) : usual;
        return _taken.Of(name, number =>
        {
            var end = number.ToString(CultureInfo.InvariantCulture);
            return Cut(name, Longest - end.Length) + end;
        });
    }

    private static string Safe(string text) =>
        string.Concat(text.Where(IsTaken)).Trim();

    private static bool IsTaken(char c) =>
        !char.IsControl(c) && !char.IsSurrogate(c) && c is not ('\uFFFE' or '\uFFFF') && !Refused.Contains(c, StringComparison.Ordinal);

    private static string Cut(string name, int length) => name.Length <= length ? name : name[..length];
}
