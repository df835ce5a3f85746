using System.Xml;
using PerfForm.Core.Grids.Xlsx;
using PerfForm.Core.Reviews.Copies.Opinions;
using PerfForm.Core.Reviews.Copies.Parts;
using PerfForm.Core.Reviews.Copies.Sheets;
using PerfForm.Core.Reviews.Copies.Styles;
using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Copies;

/// <summary>A received workbook with what was found in it. Its parts are patched; it is never loaded and saved.</summary>
internal sealed class AnnotatedWorkbook
{
    private const string UsualWorkbook = "xl/workbook.xml";
    private const string SheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

    private readonly PatchedPackage _package;
    private readonly Language _language;
    private readonly ContentTypes _types;
    private readonly string _folder;
    private readonly PartRelationships _relationships;
    private readonly string _workbookPart;
    private readonly WorkbookText _workbook;
    private readonly StylesText _styles;

    private AnnotatedWorkbook(PatchedPackage package, Language language)
    {
        (_package, _language, _types) = (package, language, new ContentTypes(package));
        _workbookPart = new PartRelationships(package, string.Empty).OfType("officeDocument") ?? string.Empty;

        // The reader takes the usual one where there are two.
        PartXml.Require(_workbookPart.Equals(UsualWorkbook, StringComparison.OrdinalIgnoreCase) || !package.Has(UsualWorkbook));
        _folder = _workbookPart[..(_workbookPart.LastIndexOf('/') + 1)];
        _relationships = new PartRelationships(package, _workbookPart);
        _workbook = new WorkbookText(package.ReadText(_workbookPart));
        _styles = new StylesText(package, _relationships.OfType("styles") ?? StylesText.AddTo(package, _folder, _types, _relationships));
    }

    /// <summary>The copy; null where the package cannot be patched safely.</summary>
    /// <param name="content">The received bytes.</param>
    /// <param name="document">What was found.</param>
    /// <param name="language">The language of what is added.</param>
    public static byte[]? TryMake(byte[] content, ReviewedDocument document, Language language)
    {
        try
        {
            using var package = new PatchedPackage(content);
            new AnnotatedWorkbook(package, language).Annotate(document);
            return package.ToBytes();
        }
        catch (Exception failure) when (
            failure is IrregularPartException or XmlException or FormatException or InvalidDataException or IOException or NotSupportedException
                or ArgumentException or OverflowException)
        {
            // Damaged in a way that the reader forgave: then the letter and the ledger tell what was found.
            return null;
        }
    }

    private void Annotate(ReviewedDocument document)
    {
        List<OpinionLine> lines = [.. document.Forms.SelectMany(LinesOf)];
        foreach (var (at, entry) in _workbook.Sheets.Index())
        {
            var part = _relationships.PartOf(entry.Relationship);
            List<OpinionLine> own = [.. lines.Where(line => line.Sheet == entry.Name)];
            if (own.Count > 0)
            {
                new AnnotatedSheet(_package, _types, part, _folder, _language).Annotate(own, _styles, block: at + 1);
            }
            else
            {
                Deselect(part);
            }
        }

        AddOpinions(document, lines);
        _styles.Save();
    }

    private void Deselect(string part)
    {
        var text = _package.ReadText(part);
        SheetSelection.Remove(text);
        _package.Put(part, text);
    }

    private void AddOpinions(ReviewedDocument document, List<OpinionLine> lines)
    {
        var sheet = OpinionSheet.Of(document.Forms, lines, new OpinionStyles(_styles), _language);
        var part = _package.NewName($"{_folder}worksheets/review", ".xml");
        _types.Add(part, SheetType);
        _package.Put(part, PartText.Of(sheet.ToXml(_workbook.Views)).ToBytes());
        _package.Put(_workbookPart, _workbook.AddFirst(NewSheetName(), _relationships.Add("worksheet", part), sheet.HeaderRow));
    }

    private string NewSheetName()
    {
        var title = OpinionWords.Title.In(_language);
        var taken = _workbook.Sheets.Select(sheet => sheet.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var name = title;
        for (var number = 2; taken.Contains(name); number++)
        {
            name = $"{title} ({number})";
        }

        return name;
    }

    private static IEnumerable<OpinionLine> LinesOf(ReviewedForm form) =>
        form.Held.Select(finding => new OpinionLine(form, finding.Sheet ?? form.Form.Sheet, finding.Cell ?? form.Form.Range.First, finding));
}
