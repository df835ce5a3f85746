using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Pages;

/// <summary>The sections of the report that there is something for, with their anchors.</summary>
internal static class PageSections
{
    /// <summary>The figures.</summary>
    public const string Overview = "overview";

    /// <summary>The departments.</summary>
    public const string Departments = "departments";

    /// <summary>What was changed since the earlier round without being asked.</summary>
    public const string Round = "round";

    /// <summary>What the roster asks for.</summary>
    public const string Roster = "roster";

    /// <summary>Files in which no form was read.</summary>
    public const string NotRead = "not-read";

    /// <summary>Forms without findings.</summary>
    public const string Clean = "clean";

    /// <summary>The forms.</summary>
    public const string Forms = "forms";

    /// <summary>The sections, in order.</summary>
    public static IEnumerable<(string Anchor, Bilingual Called)> Of(Review review)
    {
        yield return (Overview, ReportWords.Overview);
        if (HasUnasked(review))
        {
            yield return (Round, ReportWords.Unasked);
        }

        if (review.Roster is not null)
        {
            yield return (Roster, ReportWords.Roster);
        }

        yield return (Departments, ReportWords.Departments);
        if (review.Documents.Any(document => document.Forms.Count == 0))
        {
            yield return (NotRead, ReportWords.NotRead);
        }

        if (!review.Forms.All(ReportPlaces.Of(review).IsDrawn))
        {
            yield return (Clean, ReportWords.CleanForms);
        }

        yield return (Forms, ReportWords.Forms);
    }

    /// <summary>Whether anything was changed since the earlier round though no finding asked for it.</summary>
    public static bool HasUnasked(Review review) => review.Comparison?.Forms.Any(form => form.Changes.Count > 0) == true;
}
