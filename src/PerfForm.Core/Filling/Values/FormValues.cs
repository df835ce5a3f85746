using PerfForm.Core.Model;
using PerfForm.Core.Model.Contract;
using PerfForm.Core.Writers.Xlsx;

namespace PerfForm.Core.Filling.Values;

/// <summary>The values of a form by their pointers, as the contract writes them, and which of them were filled in.</summary>
internal sealed class FormValues
{
    private readonly List<FormValue> _all;
    private readonly Dictionary<string, FormValue> _byPointer;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    private FormValues(List<FormValue> all) => (_all, _byPointer) = (all, all.ToDictionary(value => value.Pointer, StringComparer.Ordinal));

    /// <summary>The values of a form.</summary>
    public static FormValues Of(Form form)
    {
        var writer = new PointerWriter();
        OutputContract.Default.Form.Write(form, writer);
        return new FormValues(writer.Values);
    }

    /// <summary>A value, which is filled in with this; null for none.</summary>
    public FormValue? Take(string pointer)
    {
        if (!_byPointer.TryGetValue(pointer, out var value))
        {
            return null;
        }

        _taken.Add(pointer);
        return value;
    }

    /// <summary>What was not filled in, or not in full since no cell is so long; but for places and for what follows from other values.</summary>
    public IEnumerable<FormValue> Left => _all
        .Where(value => (!_taken.Contains(value.Pointer) || value.Text.Length > CellText.Longest) && FormPlaces.IsContent(value.Pointer))
        .Select(Labelled);

    // 立项依据：某文件
    private FormValue Labelled(FormValue value) => _byPointer.TryGetValue($"{LabelHolder(value)}/label", out var label)
        ? value with { Text = $"{label.Text}：{value.Text}" }
        : value;

    private static string LabelHolder(FormValue value) => value.Holder.EndsWith("/target", StringComparison.Ordinal)
        ? value.Holder[..value.Holder.LastIndexOf('/')]
        : value.Holder;
}
