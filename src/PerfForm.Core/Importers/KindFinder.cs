using System.Globalization;
using PerfForm.Core.Model.Kinds;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Text;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Importers;

/// <summary>Tells the kind of a form: by its title, by captions that only one kind has, or else the usual one.</summary>
internal sealed class KindFinder(FormWords vocabulary, IReadOnlyList<IFormReader> readers)
{
    private readonly List<FormKind> _kinds = [.. readers.Select(reader => reader.Kind)];

    /// <summary>Whether the area is a related form that no reader reads. Its title says so (自评表), or it has columns for results.</summary>
    public bool IsRelative(FormArea area)
    {
        var named = NamedBy(area.Title);
        return (named is null && area.Title is { } title && vocabulary.Titles.IsRelative(title.Text))
            || (area.Title is { } perhaps && vocabulary.Titles.MayBeRelative(perhaps.Text) && !HasIndicators(area))
            || (HasResults(area) && (named is null || Array.IndexOf(named.FieldColumns, HeaderRole.Result) < 0));
    }

    /// <summary>The reader of a form.</summary>
    public IFormReader ReaderOf(FormArea area)
    {
        var kind = NamedBy(area.Title) ?? MarkedIn(area) ?? _kinds.Find(kind => kind.IsUsual)!;
        return readers[_kinds.IndexOf(kind)];
    }

    private FormKind? NamedBy(FormTitle? title) => title is null ? null : vocabulary.Titles.KindOf(title.Text, _kinds);

    private FormKind? MarkedIn(FormArea area) =>
        _kinds.Find(kind => kind.Marks.Length > 0 && area.Cells.Any(cell => vocabulary.Caption(cell.Text) is { } role && Array.IndexOf(kind.Marks, role) >= 0));

    private static bool HasIndicators(FormArea area) =>
        area.Headers.Any(header => header.Find(HeaderRole.Name) is not null && header.Find(HeaderRole.Value) is not null);

    // 2024年实际完成值 under a title of 2025 is only to compare with.
    private static bool HasResults(FormArea area)
    {
        int? own = area.Title is { } title && YearText.In(title.Text) is [var only] ? int.Parse(only, CultureInfo.InvariantCulture) : null;
        return area.Headers.Any(header => header.Columns.Any(column =>
            column.Role == HeaderRole.Result && !(LabelText.Of(column.Header.Text)?.Year < own)));
    }
}
