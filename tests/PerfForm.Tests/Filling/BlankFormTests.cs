using System.Text;
using ClosedXML.Excel;
using PerfForm.Core.Filling.Forms;
using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Kinds;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Filling;

/// <summary>The official forms as they are handed out.</summary>
public sealed class BlankFormTests
{
    [Theory]
    [MemberData(nameof(Filled.Names), MemberType = typeof(Filled))]
    public void A_blank_form_is_read_as_blank_without_a_finding(string name)
    {
        var document = Imported.Bytes(Filled.Blank(name, 2026), "blank.xlsx");
        Assert.Equal([OverallKind.Kind, ProjectKind.Kind], document.Forms.Select(form => form.Kind));
        Assert.All(document.Forms, form => Assert.Equal(ReadingState.Blank, form.Reading));
        Assert.All(document.Forms, form => Assert.Empty(form.Unclaimed));
        Assert.Empty(document.Diagnostics);
    }

    [Theory]
    [MemberData(nameof(Filled.Names), MemberType = typeof(Filled))]
    public void Without_a_year_only_the_year_is_missed(string name) =>
        Assert.All(Imported.Bytes(Filled.Blank(name, null), "blank.xlsx").Diagnostics, diagnostic => Assert.Equal("PF007", diagnostic.Kind.Code));

    [Theory]
    [MemberData(nameof(Filled.Names), MemberType = typeof(Filled))]
    public void The_labels_are_those_of_the_golden_file(string name) =>
        Golden.Matches(Drawn(Imported.Bytes(Filled.Blank(name, 2026), "blank.xlsx")), $"blank-{name}.txt");

    [Fact]
    public void Every_form_has_both_kinds_and_rows_as_wide_as_its_columns()
    {
        foreach (var form in OfficialForms.Names.SelectMany(name => FormKinds.All.Select(kind => OfficialForms.Find(name, kind)!)))
        {
            Assert.All(form.Rows, row => Assert.Equal(form.Widths.Count, row.Cells.Count));
            Assert.NotEmpty(form.Levels);
        }
    }

    [Fact]
    public void Signs_units_levels_and_amounts_are_held_by_lists_and_rules()
    {
        using var workbook = Opened(Filled.Blank("mof-2021", 2026, ProjectKind.Kind));
        var rules = Assert.Single(workbook.Worksheets).DataValidations.ToList();
        Assert.Contains(rules, rule => rule.AllowedValues == XLAllowedValues.List && rule.Value.Contains('≥'));
        Assert.Contains(rules, rule => rule.AllowedValues == XLAllowedValues.List && rule.Value.Contains("万元", StringComparison.Ordinal));
        Assert.Contains(rules, rule => rule.AllowedValues == XLAllowedValues.List && rule.Value.Contains("满意度指标", StringComparison.Ordinal));
        Assert.Contains(rules, rule => rule.AllowedValues == XLAllowedValues.Decimal);
    }

    [Theory]
    [MemberData(nameof(Filled.Names), MemberType = typeof(Filled))]
    public void Another_program_opens_it_with_merged_cells_head_and_page(string name)
    {
        using var workbook = Opened(Filled.Blank(name, 2026));
        foreach (var sheet in workbook.Worksheets)
        {
            Assert.NotEmpty(sheet.MergedRanges);
            Assert.Equal(3, sheet.SheetView.SplitRow);
            Assert.Equal(XLPaperSize.A4Paper, sheet.PageSetup.PaperSize);
            Assert.Single(sheet.PageSetup.PrintAreas);
            Assert.Equal(1, sheet.PageSetup.PagesWide);
        }
    }

    [Theory]
    [MemberData(nameof(Filled.Names), MemberType = typeof(Filled))]
    public void Filled_in_by_a_department_it_is_read_without_a_finding(string name)
    {
        using var workbook = Opened(Filled.Blank(name, 2026));
        workbook.Worksheets.ToList().ForEach(Department.Fill);
        using var saved = new MemoryStream();
        workbook.SaveAs(saved);
        CheckFilled(Imported.Bytes(saved.ToArray(), "filled.xlsx"));
    }

    [OfficeFact]
    public void Saved_by_LibreOffice_it_is_read_without_a_finding()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in OfficialForms.Names)
        {
            using var workbook = Opened(Filled.Blank(name, 2026));
            workbook.Worksheets.ToList().ForEach(Department.Fill);
            workbook.SaveAs(folder.File($"{name}.xlsx"));
        }

        LibreOffice.Convert(folder, "ods", [.. OfficialForms.Names.Select(name => folder.File($"{name}.xlsx"))]);
        Assert.All(OfficialForms.Names, name => CheckFilled(Imported.File(folder.File($"{name}.ods"))));
    }

    private static void CheckFilled(Document document)
    {
        Assert.Empty(document.Diagnostics);
        Assert.All(document.Forms, form => Assert.Null(form.Reading));
        Assert.All(document.Forms, form => Assert.Equal(2026, form.Year?.Value));
        Assert.All(document.Forms, form => Assert.Equal(120.5m, form.Budget?.Total?.Value));
        Assert.All(document.Forms, form => Assert.NotEmpty(form.Goals));
        Assert.All(document.Forms, form => Assert.All(form.Indicators, indicator => Assert.Equal("≥95%", indicator.Target.Raw)));
        Assert.All(document.Forms, form => Assert.True(form.Indicators.Count > 5));
        Assert.Contains(document.Forms, form => form.Project?.Name?.Value == "道路养护");
    }

    private static XLWorkbook Opened(byte[] bytes) => new(new MemoryStream(bytes));

    private static string Drawn(Document document)
    {
        var text = new StringBuilder();
        foreach (var form in document.Forms)
        {
            text.Append(form.Kind.Name).Append('\n');
            for (var row = 0; row < form.Layout.Rows.Count; row++)
            {
                var cells = form.Layout.Rows.ColumnsOf(row).ToArray().Select(column => (column, Text: form.Layout.Rows.TextOf(row, column)!));
                text.Append(form.Layout.Rows.NumberOf(row) + 1).Append('\t')
                    .AppendJoin(" | ", cells.Select(cell => $"{CellAddress.ColumnLetters(cell.column)} {cell.Text}")).Append('\n');
            }
        }

        return text.ToString();
    }
}
