using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PerfForm.Core;
using PerfForm.Core.Grids;
using PerfForm.Core.Grids.Xlsx;
using PerfForm.Core.Guards;
using PerfForm.Core.Importers;
using PerfForm.Core.Intake;
using PerfForm.Core.Model;
using PerfForm.Core.Reviews;
using PerfForm.Core.Reviews.Pages;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.Configured;
using PerfForm.Core.Rules.Sketches;
using PerfForm.Core.Text;
using PerfForm.Core.Vocabulary;
using PerfForm.Core.Writers.Folders;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Reviews.Pages;

/// <summary>A report of a review, as it is written into a folder.</summary>
internal sealed class WrittenReport : IDisposable
{
    private static readonly Pipeline Pipeline = new();
    private static readonly Linter Linter = new();
    private static readonly DeclarationImporter Importer = new(FormWords.LoadEmbedded());
    private static readonly LintOptions Today = new() { Today = new DateOnly(2026, 1, 1) };
    private readonly TemporaryFolder _folder = new();

    private WrittenReport(Review review, Func<ReviewedDocument, ReviewedContent> contentOf)
    {
        Review = review;
        Place = _folder.File($"out/{ReviewNames.Report.In(review.Language)}");
        Write(contentOf);
    }

    /// <summary>The review that it was made of.</summary>
    public Review Review { get; }

    /// <summary>Where it is.</summary>
    public string Place { get; }

    /// <summary>What stands in it.</summary>
    public string Html => File.ReadAllText(Place);

    /// <summary>As a browser reads it.</summary>
    public IHtmlDocument Page => new HtmlParser().ParseDocument(Html);

    /// <summary>The files beside it, itself included.</summary>
    public IReadOnlyList<string> Files => Directory.GetFileSystemEntries(_folder.File("out"));

    /// <summary>The report on received files.</summary>
    public static WrittenReport Of(Language language, bool drawsAllForms, params IReadOnlyList<(string Path, byte[] Bytes)> files)
    {
        var bytes = files.ToDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);
        var result = Linter.Check(
            [.. files.Select(file => new LintInput(Pipeline.Import(FoundFile.Of(file.Path, file.Bytes)), Settings.Default))],
            Today);
        return new WrittenReport(
            Review.Of(result, Options(language, drawsAllForms)), document => ContentOf(document.Document.Source.Path, bytes));
    }

    /// <summary>The report on sketches of forms.</summary>
    public static WrittenReport OfSketch(string sketch, Language language = Language.Chinese, bool drawsAllForms = false) =>
        OfSheets(Sketch.Files(sketch), language, drawsAllForms);

    /// <summary>The report on files whose sheets are there.</summary>
    public static WrittenReport OfSheets(IReadOnlyList<SketchFile> files, Language language = Language.Chinese, bool drawsAllForms = false)
    {
        var sheets = files.ToDictionary(file => file.Name, file => new Workbook(XlsxContainer.Xlsx, file.Sheets), StringComparer.Ordinal);
        var result = Linter.Check(
            [
                .. sheets.Select(file =>
                    new LintInput(Importer.Import(file.Value, new SourceFile(file.Key, XlsxContainer.Xlsx, string.Empty)), Settings.Default)),
            ],
            Today);
        return new WrittenReport(
            Review.Of(result, Options(language, drawsAllForms)),
            document => new ReviewedContent([], () => sheets[document.Document.Source.Path]));
    }

    public void Dispose() => _folder.Dispose();

    private static ReviewOptions Options(Language language, bool drawsAllForms) => new() { Language = language, DrawsAllForms = drawsAllForms };

    private static ReviewedContent ContentOf(string path, Dictionary<string, byte[]> bytes) =>
        new(bytes[path], () => WorkbookReader.Read(bytes[path], path, ReadingLimits.Default));

    private void Write(Func<ReviewedDocument, ReviewedContent> contentOf)
    {
        var output = new ReportOutput();
        using var folder = new OutputFolder(_folder.File("out"));
        folder.Begin("test");
        foreach (var piece in output.Opening().Concat(Review.Documents.SelectMany(document => output.PiecesOf(document, contentOf(document), Review))))
        {
            folder.Write(piece);
        }

        folder.CommitAll();
        output.Finish(Review, folder, CancellationToken.None);
        folder.End();
    }
}
