using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Model;

namespace PerfForm.Core.Rules;

/// <summary>Where the forms of a file stand: tells which form a finding is about, in no more time for a thousand forms than for one.</summary>
internal sealed class FilePlaces(IReadOnlyList<Form> forms)
{
    private readonly Dictionary<string, SheetForms> _bySheet = BySheet(forms);
    private readonly Lazy<FormPlaces>[] _places = [.. forms.Select(form => new Lazy<FormPlaces>(() => new FormPlaces(form)))];

    /// <summary>The place among the file's forms of the form that a finding is about; negative for none.</summary>
    public int IndexOf(Diagnostic diagnostic) =>
        diagnostic.Sheet is { } sheet && _bySheet.TryGetValue(sheet, out var there) ? there.IndexOf(diagnostic.Cell) : -1;

    /// <summary>A form's places.</summary>
    /// <param name="form">Its place among the file's forms, from 0.</param>
    public FormPlaces At(int form) => _places[form].Value;

    /// <summary>The form that a finding is about; null for none.</summary>
    public FormPlaces? Of(Diagnostic diagnostic) => IndexOf(diagnostic) is >= 0 and var at ? _places[at].Value : null;

    private static Dictionary<string, SheetForms> BySheet(IReadOnlyList<Form> forms)
    {
        var bySheet = new Dictionary<string, SheetForms>(StringComparer.Ordinal);
        for (var at = 0; at < forms.Count; at++)
        {
            if (!bySheet.TryGetValue(forms[at].Sheet, out var there))
            {
                bySheet.Add(forms[at].Sheet, there = new SheetForms());
            }

            there.Add(forms[at], at);
        }

        foreach (var there in bySheet.Values)
        {
            there.Complete();
        }

        return bySheet;
    }

    /// <summary>The forms of one sheet, in their order.</summary>
    private sealed class SheetForms
    {
        private readonly List<Form> _forms = [];
        private readonly List<int> _indices = [];

        // The lowest row of this form and those before it; the topmost row of this form and those behind it.
        private int[] _lowestSoFar = [];
        private int[] _topmostFromHere = [];

        public void Add(Form form, int index)
        {
            _forms.Add(form);
            _indices.Add(index);
        }

        public void Complete()
        {
            _lowestSoFar = new int[_forms.Count];
            _topmostFromHere = new int[_forms.Count];
            for (var at = 0; at < _forms.Count; at++)
            {
                _lowestSoFar[at] = Math.Max(at == 0 ? 0 : _lowestSoFar[at - 1], _forms[at].Range.Last.Row);
            }

            for (var at = _forms.Count - 1; at >= 0; at--)
            {
                _topmostFromHere[at] = Math.Min(at + 1 < _forms.Count ? _topmostFromHere[at + 1] : int.MaxValue, _forms[at].Range.First.Row);
            }
        }

        public int IndexOf(CellAddress? cell)
        {
            if (cell is not { } place)
            {
                return _indices[0];
            }

            var at = Array.BinarySearch(_lowestSoFar, place.Row);
            while (at > 0 && _lowestSoFar[at - 1] >= place.Row)
            {
                at--;
            }

            for (at = at < 0 ? ~at : at; at < _forms.Count && _topmostFromHere[at] <= place.Row; at++)
            {
                if (_forms[at].Range.Contains(place.Row, place.Column))
                {
                    return _indices[at];
                }
            }

            return -1;
        }
    }
}
