using PerfForm.Core.Model.Layout;
using PerfForm.Core.Text;

namespace PerfForm.Core.Model.Kinds;

/// <summary>A kind of form, as data. How its form is read is in a reader of its own, which the importers' list names.</summary>
/// <param name="Name">Its name in data: <c>overall</c>, <c>project</c>.</param>
/// <param name="Called">What people call it.</param>
/// <param name="Subject">What it declares for.</param>
public sealed record FormKind(string Name, Bilingual Called, FormSubject Subject)
{
    /// <summary>Whether it declares for a whole department, and so has main tasks.</summary>
    public bool IsOfDepartment => Subject == FormSubject.Department;

    /// <summary>Whether it declares for one project.</summary>
    public bool IsOfProject => Subject == FormSubject.Project;

    /// <summary>Words in a title that make it. Where a title has words of a relative (自评), these must be all of them.</summary>
    internal string[] TitleWords { get; init; } = [];

    /// <summary>Captions by which a form of this kind is known where no title says its kind.</summary>
    internal CaptionRole[] Marks { get; init; } = [];

    /// <summary>Whether a form that does not say its kind is of this kind. This holds for one kind only.</summary>
    internal bool IsUsual { get; init; }

    /// <summary>Captions whose values are kept as fields where nothing else takes them.</summary>
    internal CaptionRole[] FieldCaptions { get; init; } = UsualFieldCaptions;

    /// <summary>Columns of the indicator table that are no part of the indicator's own keys: kept as fields of the row.</summary>
    internal HeaderRole[] FieldColumns { get; init; } = UsualFieldColumns;

    /// <summary>The fields that every form of this kind must have, in the order in which they are asked for.</summary>
    internal IReadOnlyList<RequiredField> Requires { get; init; } = [];

    internal static CaptionRole[] UsualFieldCaptions { get; } =
    [
        CaptionRole.Department, CaptionRole.Unit, CaptionRole.FilingUnit, CaptionRole.PeriodStart, CaptionRole.PeriodEnd, CaptionRole.YearLabel,
        CaptionRole.ProjectNature, CaptionRole.MoneyBlock, CaptionRole.UnitHead, CaptionRole.Section, CaptionRole.Field,
    ];

    internal static HeaderRole[] UsualFieldColumns { get; } = [HeaderRole.Direction, HeaderRole.Further, HeaderRole.Interim, HeaderRole.Unknown];
}
