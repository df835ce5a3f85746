namespace PerfForm.Core.Grids.Pdf;

/// <summary>The lines that a person sees: those that touch in one row are one, however many pieces they were drawn in.</summary>
internal static class JoinedRulings
{
    /// <summary>Joins lines that lie in each other's course, and puts those that stand nearly alike at one place.</summary>
    public static List<Ruling> Of(List<Ruling> drawn)
    {
        var joined = new List<Ruling>();
        Join(drawn.FindAll(ruling => ruling.IsHorizontal), joined);
        Join(drawn.FindAll(ruling => !ruling.IsHorizontal), joined);
        return joined;
    }

    private static void Join(List<Ruling> drawn, List<Ruling> joined)
    {
        drawn.Sort((a, b) => a.At.CompareTo(b.At));
        for (var first = 0; first < drawn.Count;)
        {
            var last = first;
            while (last + 1 < drawn.Count && drawn[last + 1].At - drawn[first].At <= Ruling.Near)
            {
                last++;
            }

            JoinCourse(drawn.GetRange(first, last - first + 1), joined);
            first = last + 1;
        }
    }

    // The place of the longest counts: short ones are its ends and corners.
    private static void JoinCourse(List<Ruling> course, List<Ruling> joined)
    {
        var at = course.MaxBy(ruling => ruling.Length).At;
        course.Sort((a, b) => a.From.CompareTo(b.From));
        var whole = course[0] with { At = at };
        foreach (var ruling in course)
        {
            if (ruling.From > whole.To + Ruling.Near)
            {
                joined.Add(whole);
                whole = ruling with { At = at };
            }
            else
            {
                whole = whole with { To = Math.Max(whole.To, ruling.To) };
            }
        }

        joined.Add(whole);
    }
}
