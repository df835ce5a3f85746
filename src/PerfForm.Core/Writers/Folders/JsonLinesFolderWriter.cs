using PerfForm.Core.Model;
using PerfForm.Core.Text;
using PerfForm.Core.Writers.Json;

namespace PerfForm.Core.Writers.Folders;

/// <summary>Writes JSON Lines: each line is a document, or the part of one that belongs into the file.</summary>
internal sealed class JsonLinesFolderWriter(LineSplit split) : IFolderWriter
{
    /// <summary>The one file of all documents.</summary>
    public const string File = "documents.jsonl";

    private const string Extension = ".jsonl";

    // Of a workbook with seven forms; what is longer grows.
    private const int UsualLength = 80_000;
    private static readonly JsonLinesWriter Lines = new();

    public string Format => Lines.Format;

    public IReadOnlyList<string> Places => [File, "documents", "forms", "units"];

    public bool NeedsSpool => false;

    public IEnumerable<OutputPiece> Opening() => split == LineSplit.None ? [OutputPiece.Added(File, [])] : [];

    public IEnumerable<OutputPiece> PiecesOf(Document document, string name, Language language) => split switch
    {
        LineSplit.File => [OutputPiece.Whole($"documents/{name}{Extension}", Line(document, language))],
        LineSplit.Form => Parts(document, form => form).Select((part, i) => OutputPiece.Whole($"forms/{name}.{i + 1}{Extension}", Line(part, language))),
        LineSplit.Unit =>
            Parts(document, UnitOf).Select(part =>
                OutputPiece.Added($"units/{UnitOf(part.Forms is [var form, ..] ? form : null)}{Extension}", Line(part, language))),
        _ => [OutputPiece.Added(File, Line(document, language))],
    };

    public void Finish(OutputFolder folder, Language language, CancellationToken cancellation)
    {
        // All is written by then.
    }

    private static byte[] Line(Document document, Language language)
    {
        using var line = new MemoryStream(UsualLength);
        Lines.Write([document], line, language);
        return line.ToArray();
    }

    // In one case: some file systems tell no cases apart.
    private static string UnitOf(Form? form) => SafeNames.Part(form?.Unit?.Value ?? form?.Department?.Value ?? string.Empty).ToLowerInvariant();

    // What is of no form, such as skipped sheets, goes with the first part; a document without forms is a part.
    private static IEnumerable<Document> Parts<TKey>(Document document, Func<Form, TKey> keyOf)
    {
        var groups = document.Forms.GroupBy(keyOf).Select(group => group.ToList()).ToList();
        return groups.Count < 2 ? [document] : groups.Select((forms, i) => document with
        {
            Forms = forms,
            Skipped = i == 0 ? document.Skipped : [],
            Diagnostics =
            [
                .. document.Diagnostics.Where(diagnostic =>
                    forms.Exists(form => form.Holds(diagnostic)) || (i == 0 && !document.Forms.Any(form => form.Holds(diagnostic)))),
            ],
        });
    }
}
