using PerfForm.Core;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Grids.Xlsx;
using PerfForm.Core.Intake;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Kinds;
using PerfForm.Core.Reviews;
using PerfForm.Core.Reviews.Copies;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.Configured;
using PerfForm.Core.Rules.Digests;
using PerfForm.Core.Rules.Profiles;
using PerfForm.Core.Text;
using PerfForm.Core.Writers.Folders;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Reviews.Copies;

/// <summary>Annotated copies of workbooks, with what the rules find in them or with findings that a test thinks of.</summary>
internal static class Copied
{
    private static readonly Pipeline Pipeline = new();
    private static readonly Linter Linter = new();

    /// <summary>A workbook with all that workbooks may have: see <c>Fixtures/Copies</c>.</summary>
    public static byte[] Rich { get; } = File.ReadAllBytes(Fixture.PathOf("Copies/rich.xlsm"));

    /// <summary>What the output gives for a file.</summary>
    public static IReadOnlyList<OutputPiece> PiecesOf(byte[] content, string name, Language language = Language.Chinese)
    {
        var result = Linter.Check([new LintInput(Pipeline.Import(FoundFile.Of(name, content)), Settings.Default)], new LintOptions());
        var review = Review.Of(result, new ReviewOptions { Language = language });
        return [.. new AnnotatedCopies().PiecesOf(review.Documents[0], new ReviewedContent(content, () => throw new InvalidOperationException()), review)];
    }

    /// <summary>The copy of a workbook, with what the rules find.</summary>
    public static byte[] Of(byte[] workbook, Language language = Language.Chinese) => Assert.Single(PiecesOf(workbook, "表.xlsx", language)).Content;

    /// <summary>The copy of a workbook, with these findings; null where none can be made.</summary>
    public static byte[]? TryWith(byte[] workbook, params IReadOnlyList<Diagnostic> findings)
    {
        var source = new SourceFile("表.xlsx", XlsxContainer.Xlsx, new string('0', 64));
        var document = new Document(source, [], [], []);
        var forms = findings.GroupBy(finding => finding.Sheet!).Select(found => FormOf(document, found.Key, [.. found]));
        return AnnotatedWorkbook.TryMake(workbook, new ReviewedDocument(document, [.. forms], "退回/表.xlsx"), Language.Chinese);
    }

    /// <summary>The copy of a workbook, with these findings.</summary>
    public static byte[] With(byte[] workbook, params IReadOnlyList<Diagnostic> findings) => TryWith(workbook, findings)!;

    /// <summary>A finding.</summary>
    public static Diagnostic Finding(string sheet, string? cell, Severity severity = Severity.Error, string message = "不对") =>
        new(Reading.AmountUnreadable, severity, "表.xlsx", new Bilingual(message, "wrong"))
        {
            Sheet = sheet,
            Cell = cell is null ? null : CellAddress.Parse(cell),
        };

    /// <summary>A workbook with something done to the text of a part.</summary>
    public static byte[] Edited(byte[] workbook, string part, Func<string, string> edit)
    {
        var content = new PackageContent(workbook);
        var package = new ZipPackage();
        content.Names.ForEach(name => _ = name == part ? package.Add(name, edit(content.Text(name))) : package.Add(name, content[name]));
        return package.Bytes;
    }

    private static ReviewedForm FormOf(Document document, string sheet, IReadOnlyList<Diagnostic> findings)
    {
        var form = new Form(ProjectKind.Kind, sheet, new CellRange(CellAddress.Parse("A1"), CellAddress.Parse("F9")));
        var digest = new FormDigest(
            "表.xlsx", sheet, "A1:F9", form.Kind.Name, "道路养护", "某局", 12.5m, DigestCounts.Of(findings), Conclusion.SendBack, [new Opinion(4, ["养护里程"], 1)]);
        return new ReviewedForm(document, form, digest, findings);
    }
}
