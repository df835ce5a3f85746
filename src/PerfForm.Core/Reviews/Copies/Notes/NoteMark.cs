using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Copies.Notes;

/// <summary>
/// A line before and a line behind what the tool says in a note. By them it is known for certain the next time, in whichever note it stands and
/// whichever program saved that: authors and letters do not always come through.
/// </summary>
internal static class NoteMark
{
    private static readonly Bilingual Begin = new("【绩效目标审核】", "[Review of performance targets]");
    private static readonly Bilingual End = new("【审核完】", "[End of the review]");

    /// <summary>A text between its lines.</summary>
    public static string Around(string text, Language language) => $"{Begin.In(language)}\n{text}\n{End.In(language)}";

    /// <summary>Where the tool speaks in the text of a note: begin and end of each place, with the empty line that parts it from the others.</summary>
    public static IReadOnlyList<(int At, int End)> PlacesIn(string text)
    {
        List<(int At, int End)> places = [];
        while (NextIn(text, places.Count == 0 ? 0 : places[^1].End) is { } place)
        {
            places.Add(place);
        }

        return places;
    }

    private static (int At, int End)? NextIn(string text, int from)
    {
        var found = Enum.GetValues<Language>()
            .Select(language => PlaceOf(text, from, Begin.In(language), End.In(language)))
            .Where(place => place is not null)
            .OrderBy(place => place!.Value.At)
            .FirstOrDefault();
        if (found is not var (at, end))
        {
            return null;
        }

        while (at > from && IsBreak(text[at - 1]))
        {
            at--;
        }

        while (at == 0 && end < text.Length && IsBreak(text[end]))
        {
            end++;
        }

        return (at, end);
    }

    private static (int At, int End)? PlaceOf(string text, int from, string begin, string end)
    {
        var at = text.IndexOf(begin, from, StringComparison.Ordinal);
        while (at > 0 && !IsBreak(text[at - 1]))
        {
            at = text.IndexOf(begin, at + 1, StringComparison.Ordinal);
        }

        var last = at < 0 ? -1 : text.IndexOf(end, at, StringComparison.Ordinal);
        return last < 0 ? null : (at, last + end.Length);
    }

    private static bool IsBreak(char character) => character is '\n' or '\r';
}
