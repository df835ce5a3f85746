using PerfForm.Core.Filling.Values;
using PerfForm.Core.Grids.Xlsx;
using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Filling.Templates;

/// <summary>
/// Fills in a workbook of the user's: values are written into the cells where the importer found their places, by patching the package's sheet
/// parts; rows are added where indicators need them and nothing else in the sheet knows of rows.
/// </summary>
internal sealed class TemplateFiller
{
    private readonly byte[] _content;
    private readonly TemplatePackage _package;
    private readonly Dictionary<string, (SheetScan Scan, SheetChange Change)> _sheets = new(StringComparer.Ordinal);
    private readonly List<Form> _free;
    private readonly List<Bilingual> _notes = [];

    /// <summary>Takes a workbook.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="template">What was read from it.</param>
    /// <exception cref="UnfitTemplateException">It cannot be filled in.</exception>
    public TemplateFiller(byte[] content, Document template)
    {
        if (template.Source.Format != XlsxContainer.Xlsx || template.Forms.Count == 0)
        {
            throw new UnfitTemplateException(new(
                "不是 .xlsx 工作簿，或其中没有认出申报表，不能作表样", "it is no .xlsx workbook, or no form was recognised in it: it cannot be filled in"));
        }

        // What nobody sees is filled in last.
        (_content, _free) = (content, [.. template.Forms.OrderBy(form => form.IsHidden)]);
        _package = Regular(() => new TemplatePackage(_content));
    }

    /// <summary>How many forms were filled in.</summary>
    public int Filled { get; private set; }

    /// <summary>What a person should know besides what has no place.</summary>
    public IReadOnlyList<Bilingual> Notes => _notes;

    /// <summary>Fills in forms, each into the next of its kind, and writes the workbook.</summary>
    /// <returns>What the workbook has no place for.</returns>
    /// <exception cref="UnfitTemplateException">A sheet is not written as sheets usually are.</exception>
    public IReadOnlyList<NotFilled> Write(IReadOnlyList<Document> documents, Stream output)
    {
        var left = new List<NotFilled>();
        foreach (var given in GivenForm.Of(documents))
        {
            var values = FormValues.Of(given.Form);
            if (_free.Find(form => form.Kind == given.Form.Kind) is { } template)
            {
                _free.Remove(template);
                Filled++;
                Fill(template, given, values);
            }
            else
            {
                _notes.Add(new($"{given.Pointer}：表样里没有（更多的）这类申报表", $"{given.Pointer}: the workbook has no (further) form of this kind"));
            }

            left.AddRange(values.Left.Select(value => new NotFilled(given.Pointer + value.Pointer, value.Text)));
        }

        Regular(() =>
        {
            _package.Copy(output, _sheets);
            return output;
        });
        return left;
    }

    private void Fill(Form template, GivenForm given, FormValues values)
    {
        if (!_sheets.TryGetValue(template.Sheet, out var sheet))
        {
            sheet = (Regular(() => _package.Scan(template.Sheet)), new SheetChange());
            _sheets.Add(template.Sheet, sheet);
        }

        var form = new TemplateForm(template, sheet.Scan, sheet.Change);
        form.Fill(given.Form, values);
        if (form.LacksRows)
        {
            _notes.Add(new(
                $"“{template.Sheet}”的行数不够，且因含有 {sheet.Scan.Hindrance} 不能安全加行；放不下的指标列在下面",
                $"'{template.Sheet}' has too few rows, and none can be added safely because of its {sheet.Scan.Hindrance}; what did not fit is listed"));
        }
    }

    private static T Regular<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception failure) when (failure is IrregularPartException or System.Xml.XmlException or InvalidDataException or FormatException)
        {
            throw new UnfitTemplateException(new(
                "工作簿的内部写法不常见，不能直接填写；请用 Excel 另存为 .xlsx 后再试", "it is written in an unusual way; save it as .xlsx with Excel and try again"));
        }
    }
}
