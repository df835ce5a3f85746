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
        _styles = new StylesText(
            package, _relationships.OfType("styles") ?? StylesText.AddTo(package, _folder, _types, _relationships), SavingProgram.KeepsHiddenColors(package));
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
        var earlier = EarlierOf(document, lines);
        foreach (var (at, entry) in _workbook.Sheets.Index().Where(sheet => sheet.Index != earlier?.At))
        {
            List<OpinionLine> own = [.. lines.Where(line => line.Sheet == entry.Name)];
            new AnnotatedSheet(_package, _types, _relationships.PartOf(entry.Relationship), _folder, _language).Annotate(own, _styles, block: at + 1);
        }

        PutOpinions(document, lines, earlier);
        _styles.Save();
    }

    // The sheet that an earlier run added, where another may take its place.
    private (int At, string Part, string Drawings)? EarlierOf(ReviewedDocument document, List<OpinionLine> lines)
    {
        if (_workbook.Marked is not { } at || _workbook.Sheets[at] is var entry && IsTalkedOf(entry.Name, document, lines))
        {
            return null;
        }

        var part = _relationships.PartOf(_workbook.Sheets[at].Relationship);
        var opinions = new EarlierOpinions(_package.ReadText(part));
        return opinions.HasWordsOfOthers ? null : (at, part, opinions.Drawings);
    }

    private static bool IsTalkedOf(string sheet, ReviewedDocument document, List<OpinionLine> lines) =>
        document.Forms.Any(form => form.Form.Sheet == sheet) || lines.Exists(line => line.Sheet == sheet);

    private void PutOpinions(ReviewedDocument document, List<OpinionLine> lines, (int At, string Part, string Drawings)? earlier)
    {
        var sheet = OpinionSheet.Of(document.Forms, lines, new OpinionStyles(_styles), _language);
        if (earlier is var (at, known, drawings))
        {
            _package.Put(known, PartText.Of(sheet.ToXml(_workbook.Views, drawings)).ToBytes());
            _package.Put(_workbookPart, _workbook.ShowAgain(at, sheet.HeaderRow));
            return;
        }

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
