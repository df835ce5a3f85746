using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Indicators;
using PerfForm.Core.Model;
using PerfForm.Core.Targets;
using PerfForm.Core.Text;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Importers;

/// <summary>A file's grids to its forms: find them, read each, settle labels that have moved, account for the sheets without one.</summary>
internal sealed class DeclarationImporter
{
    private readonly FormWords _vocabulary;
    private readonly KindFinder _kinds;
    private readonly FormFinder _finder;
    private readonly TargetParser _targets;

    /// <summary>Reads by a vocabulary.</summary>
    /// <param name="vocabulary">The words.</param>
    /// <param name="readers">The kinds of forms, each with its reader; null for those that ship with the library.</param>
    public DeclarationImporter(FormWords vocabulary, IReadOnlyList<IFormReader>? readers = null)
    {
        _vocabulary = vocabulary;
        _kinds = new KindFinder(vocabulary, readers ?? FormReaders.All);
        _finder = new FormFinder(vocabulary, _kinds);
        _targets = new TargetParser(vocabulary.Targets);
    }

    /// <summary>The words that it reads by.</summary>
    public FormWords Words => _vocabulary;

    /// <summary>Reads all forms. Never throws for content.</summary>
    public Document Import(Workbook workbook, SourceFile source)
    {
        var forms = new List<PlacedForm>();
        var skipped = new List<SkippedArea>();
        var diagnostics = new List<Diagnostic>();
        (Grid Grid, FormTitle Title)? nearest = null;
        foreach (var grid in workbook.Grids)
        {
            var found = _finder.Find(grid);
            nearest ??= found.NearestMiss is { } miss ? (grid, miss) : null;
            foreach (var area in found.Forms)
            {
                var reader = _kinds.ReaderOf(area);
                var reading = new FormReading(area, reader.Kind, source.Path, _vocabulary, _targets);
                forms.Add(new PlacedForm(new FormImporter(reading, reader, Path.GetFileNameWithoutExtension(source.Path)).Read(), grid));
                diagnostics.AddRange(reading.Diagnostics);
            }

            skipped.AddRange(SkippedOn(grid, found));
            diagnostics.AddRange(found.Relatives.Select(title => PassedOver(title, grid, source.Path)));
        }

        if (forms.Count == 0)
        {
            diagnostics.Add(NoForm(nearest?.Grid, nearest?.Title, source.Path));
        }

        var settled = new MovedLabels(_vocabulary, source.Path).Settle(forms, diagnostics);
        string[] sheets = [.. workbook.Grids.Select(grid => grid.Name)];
        return new Document(source, settled, skipped, [.. diagnostics.Order(new DiagnosticOrder(sheets))]) { Sheets = sheets };
    }

    private IEnumerable<SkippedArea> SkippedOn(Grid grid, FoundAreas found)
    {
        if (found.Forms.Count > 0 || grid.Cells.Count == 0)
        {
            return found.Relatives.Select(_ => new SkippedArea(grid.Name, SkippedArea.NotADeclaration))
                .Concat(Enumerable.Repeat(new SkippedArea(grid.Name, SkippedArea.NoDeclarationTitle), found.Forms.Count > 0 ? found.Others : 0));
        }

        var reason = found.Relatives.Count > 0 ? SkippedArea.NotADeclaration : SkippedArea.NoDeclarationTitle;
        return [new SkippedArea(grid.Name, reason) { Labels = SheetNotes.Of(grid, _vocabulary) }];
    }

    private static Diagnostic PassedOver(FormTitle title, Grid grid, string file) => new(
        Reading.NotADeclaration,
        Reading.NotADeclaration.Severity,
        file,
        new($"“{title.Text}”不是绩效目标申报表，已跳过", $"'{title.Text}' is no declaration and was passed over"))
    {
        Sheet = grid.Name,
        Cell = title.Address,
    };

    private Diagnostic NoForm(Grid? sheet, FormTitle? miss, string file)
    {
        var message = miss is { } title && !_vocabulary.Titles.IsRelative(title.Text)
            ? new Bilingual(
                $"没有找到绩效目标申报表；最接近的是“{title.Text}”，但其下没有指标表头（一级指标…指标值）或项目名称等栏目",
                $"no declaration form was found; nearest is '{title.Text}', but no indicator header (一级指标 … 指标值) or captions follow it")
            : new Bilingual(
                "没有找到绩效目标申报表：既没有标题，也没有指标表头（一级指标…指标值）；请确认文件是否正确",
                "no declaration form was found: neither its title nor an indicator header (一级指标 … 指标值); check that this is the right file");
        return new Diagnostic(Reading.NoDeclarationForm, Reading.NoDeclarationForm.Severity, file, message) { Sheet = sheet?.Name, Cell = miss?.Address };
    }
}
