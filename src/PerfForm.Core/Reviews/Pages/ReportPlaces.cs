using System.Runtime.CompilerServices;
using PerfForm.Core.Diagnostics;

namespace PerfForm.Core.Reviews.Pages;

/// <summary>Where things stand in the report of a review: forms and departments by number, whatever order they are written in.</summary>
internal sealed class ReportPlaces
{
    // Files are written on many threads, each apart: what they all ask is made once.
    private static readonly ConditionalWeakTable<Review, ReportPlaces> Known = [];

    private readonly Dictionary<ReviewedForm, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> _departments = new(StringComparer.Ordinal);
    private readonly ILookup<string, ReviewedForm> _byFile;
    private readonly bool _drawsAll;

    private ReportPlaces(Review review)
    {
        foreach (var form in review.Forms)
        {
            _numbers.Add(form, _numbers.Count + 1);
        }

        foreach (var department in review.Departments)
        {
            _departments.Add(department.Digest.Name, _departments.Count + 1);
        }

        _byFile = _numbers.Keys.ToLookup(form => form.Document.Source.Path, StringComparer.Ordinal);
        _drawsAll = review.Options.DrawsAllForms;
    }

    /// <summary>The places of a review.</summary>
    public static ReportPlaces Of(Review review) => Known.GetValue(review, made => new ReportPlaces(made));

    /// <summary>The anchor of a form.</summary>
    public static string AnchorOf(int form) => $"f{form}";

    /// <summary>The anchor of a department's row.</summary>
    public static string AnchorOfDepartment(int department) => $"d{department}";

    /// <summary>The number of a form.</summary>
    public int NumberOf(ReviewedForm form) => _numbers[form];

    /// <summary>The number of a department.</summary>
    public int NumberOf(string department) => _departments[department];

    /// <summary>Whether a form is drawn as its grid; otherwise it has one line.</summary>
    public bool IsDrawn(ReviewedForm form) => _drawsAll || form.Findings.Count > 0;

    /// <summary>The form that a place of another one's finding stands in; null where it is not drawn.</summary>
    public ReviewedForm? FormAt(RelatedPlace place) => _byFile[place.File].FirstOrDefault(form =>
        IsDrawn(form) && form.Form.Sheet == place.Sheet && (place.Cell is not { } cell || form.Form.Range.Contains(cell.Row, cell.Column)));
}
