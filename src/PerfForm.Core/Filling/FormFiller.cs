using PerfForm.Core.Filling.Drawing;
using PerfForm.Core.Filling.Forms;
using PerfForm.Core.Filling.Values;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Kinds;

namespace PerfForm.Core.Filling;

/// <summary>
/// Fills an official form: the inverse of reading. What is filled in is read again as it was, and what the form has no field for is listed.
/// Indicators stand in the order of the form's levels, and those of one level in their own.
/// </summary>
internal static class FormFiller
{
    /// <summary>Writes a blank form.</summary>
    /// <param name="name">The form's name.</param>
    /// <param name="kinds">The kinds, a sheet each.</param>
    /// <param name="year">The year that is printed on it; null for none.</param>
    /// <param name="output">Where to.</param>
    public static void WriteBlank(string name, IReadOnlyList<FormKind> kinds, int? year, Stream output)
    {
        var sheets = new List<DrawnSheet>();
        foreach (var kind in kinds)
        {
            var form = OfficialForms.Find(name, kind)!;
            var blank = new Form(kind, form.Sheet, default) { Year = year is { } printed ? new DeclaredYear(printed, null) : null };
            sheets.Add(new DrawnSheet(form.Sheet, form, FormDrawing.Of(form, data: null, FormValues.Of(blank))));
        }

        FormWorkbook.Write(sheets, output);
    }

    /// <summary>Writes a workbook with a sheet a form, those of departments first.</summary>
    /// <param name="name">The official form's name.</param>
    /// <param name="documents">What to fill in.</param>
    /// <param name="output">Where to.</param>
    /// <returns>What the official form has no field for.</returns>
    public static IReadOnlyList<NotFilled> Write(string name, IReadOnlyList<Document> documents, Stream output)
    {
        List<GivenForm> forms = [.. GivenForm.Of(documents).OrderBy(given => given.Form.Kind.IsOfDepartment ? 0 : 1)];
        var counts = forms.CountBy(given => given.Form.Kind).ToDictionary();
        var names = new SheetNames();
        var sheets = new List<DrawnSheet>();
        var left = new List<NotFilled>();
        foreach (var given in forms)
        {
            var official = OfficialForms.Find(name, given.Form.Kind)!;
            var values = FormValues.Of(given.Form);
            var rows = FormDrawing.Of(official, given.Form, values);
            sheets.Add(new DrawnSheet(names.Of(official.Sheet, given.Form, isOnly: counts[given.Form.Kind] == 1), official, rows));
            left.AddRange(values.Left.Select(value => new NotFilled(given.Pointer + value.Pointer, value.Text)));
        }

        FormWorkbook.Write(sheets, output);
        return left;
    }
}
