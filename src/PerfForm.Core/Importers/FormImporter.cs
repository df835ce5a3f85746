using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Budget;
using PerfForm.Core.Importers.Captions;
using PerfForm.Core.Importers.Goals;
using PerfForm.Core.Importers.Indicators;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Layout;

namespace PerfForm.Core.Importers;

/// <summary>Reads one form: tables first, because they have captions of their own, then captions, then what is left over.</summary>
internal sealed class FormImporter(FormReading reading, IFormReader reader, string fileName)
{
    private const int MostCellsListed = 10;

    // No row of captions is wider. What stands in one that is, is listed as not understood.
    private const int MostCellsOfCaptions = 256;

    // Sorted by themselves, not by a key: a sort by a struct would have to be compiled when the tool starts.
    private static readonly Comparer<Indicator> ByCell = Comparer<Indicator>.Create((a, b) => a.Cell.CompareTo(b.Cell));

    /// <summary>Reads the form; what was noticed is in the reading's diagnostics.</summary>
    public Form Read()
    {
        var form = new Form(reading.Kind, reading.Grid.Name, reading.Range)
        {
            Title = TitleReader.ReadTitle(reading),
            Year = TitleReader.ReadYear(reading, fileName),
        };
        reading.Year = form.Year?.Value;
        ReportCells();
        form = reader.ReadTables(reading, form);
        new OtherTables(reading).SetAside();
        form = ReadIndicators(form, out var tail);
        form = ReadCaptions(form, [.. reading.Area.HeadRows, .. tail]);
        return ReadingCheck.Checked(ReadLeftOver(form), reading);
    }

    // In one pass: nearly all forms have none of these.
    private void ReportCells()
    {
        List<Cell> hidden = [];
        foreach (var row in reading.Area.Rows)
        {
            foreach (var cell in row.Cells)
            {
                if (cell.Kind == CellKind.Error)
                {
                    ReportError(cell);
                }

                if (cell.HasLostDigits)
                {
                    ReportLostDigits(cell);
                }

                if (cell.MayBeCut)
                {
                    ReportCut(cell);
                }

                if (cell.IsHidden)
                {
                    hidden.Add(cell);
                }
            }
        }

        ReportHidden(hidden);
    }

    private void ReportError(Cell cell)
    {
        reading.Claim(cell);
        reading.Report(Reading.CellHoldsError, cell.Address, new(
            $"单元格的公式没有取值（{cell.Text}）；请在 Excel 中修正公式、重新计算并保存",
            $"the cell's formula has no value ({cell.Text}); mend it in Excel, let it calculate, and save"));
    }

    private void ReportLostDigits(Cell cell) => reading.Report(Reading.DigitsLost, cell.Address, new(
        $"“{cell.Text}”超过 15 位却存为数字，Excel 只保留 15 位，末尾几位已丢失；请把单元格设为文本后重新填写",
        $"'{cell.Text}' has more than 15 digits and is stored as a number, of which Excel keeps 15: the last ones are lost;"
        + " format the cell as text and enter it again"));

    private void ReportCut(Cell cell) => reading.Report(Reading.TextCutInPrint, cell.Address, new(
        $"“{cell.Text}”打印到单元格边上，后面的文字可能没有打印出来；请核对，或提供原来的表格文件",
        $"'{cell.Text}' is printed up to the edge of its cell, and more of it may not have been printed; check it, or give the original file"));

    // What a person does not see may be what the form was before: read, and said.
    private void ReportHidden(List<Cell> hidden)
    {
        if (reading.Grid.Visibility != SheetVisibility.Visible)
        {
            reading.Report(Reading.HiddenCellsRead, reading.Range.First, new(
                "这张工作表是隐藏的，仍已读取；不应提交的请删除",
                "this sheet is hidden and was read all the same; delete it if it should not be submitted"));
        }

        if (hidden.Count > 0)
        {
            reading.Report(Reading.HiddenCellsRead, hidden[0].Address, new(
                $"有 {hidden.Count} 个单元格在隐藏的行或列中，仍已读取：{ListOf(hidden)}",
                $"{(hidden.Count == 1 ? "1 cell in a hidden row or column was" : $"{hidden.Count} cells in hidden rows or columns were")} read all the same: "
                + ListOf(hidden)));
        }
    }

    private static string ListOf(List<Cell> cells) =>
        string.Join(' ', cells.Take(MostCellsListed).Select(cell => cell.Address)) + (cells.Count > MostCellsListed ? " …" : string.Empty);

    private Form ReadIndicators(Form form, out List<GridRow> tail)
    {
        var indicators = new List<Indicator>();
        var bareLabels = new List<BareLabel>();
        var sums = new List<LabelledField>();
        tail = [];
        var (row, above, beside) = (-1, new List<IndicatorTableReader>(), new List<IndicatorTableReader>());
        foreach (var half in new TableHalves(reading).Find())
        {
            if (half.Header.Row != row)
            {
                (row, above, beside) = (half.Header.Row, beside, []);
            }

            // On the next page each half goes on with its own.
            var table = new IndicatorTableReader(reading, half, half.Header.IsRepeated ? above.ElementAtOrDefault(beside.Count) : null);
            beside.Add(table);
            indicators.AddRange(table.Read(out var nextRow));
            bareLabels.AddRange(table.BareLabels);
            sums.AddRange(table.Sums);
            tail.AddRange(reading.Area.RowsBetween(nextRow, half.LastRow));
        }

        if (reading.LastOfTasksBelow is { } last)
        {
            tail.AddRange(reading.Area.RowsBetween(last + 1, reading.Area.LastRow));
        }

        // Halves side by side end above the same rows.
        tail = [.. PanelRows().Concat(tail).Distinct()];

        return form with { Indicators = [.. indicators.OrderBy(indicator => indicator, ByCell)], BareLabels = bareLabels, Fields = [.. form.Fields, .. sums] };
    }

    // 主管部门 | 某局 beside the rows of the indicators: what is left of them are captions and values.
    private IEnumerable<GridRow> PanelRows() => reading.Area.Headers is [{ FirstColumn: > 0 } header, ..]
        ? reading.Area.RowsBetween(header.Row, reading.Area.LastRow)
        : [];

    private Form ReadCaptions(Form form, IReadOnlyList<GridRow> all)
    {
        List<GridRow> rows = [.. all.Where(row => row.Cells.Count <= MostCellsOfCaptions)];
        IReadOnlyList<CaptionPair> pairs = [.. new MoneyMatrix(reading).Read(rows), .. new CaptionScan(reading, rows).Read()];
        foreach (var pair in pairs)
        {
            reading.Note(pair.Label, LabelRole.Of(pair.Role), pair.Evidence, pair.LabelText, pair.ValueCells());
        }

        var (captioned, term) = new BudgetReader(reading).Read(pairs);
        var budget = term is null && captioned?.Total is null ? CostTotal.Of(reading, captioned) ?? captioned : captioned;
        var fields = new FieldReader(reading, pairs);
        form = WithBudget(form, budget) with
        {
            TermBudget = term,
            Goals = GoalReader.Read(reading, pairs),
            Contact = ContactOf(fields),
        };
        form = reader.ReadCaptions(reading, fields, form);
        fields.KeepAll(reading.Kind.FieldCaptions);
        var loose = LoosePairs.Read(reading, rows);
        form = reader.ReadLoosePairs(reading, loose, form);
        form = WithLooseGoal(form, loose);
        var further = loose.Where(pair =>
            pair.Value != form.Project?.Name && pair.Value != form.Project?.Code && !form.Goals.Any(goal => goal.Text == pair.Value));
        return form with { Fields = [.. fields.Fields.Concat(further).Concat(form.Fields).OrderBy(field => field.Value.Cell)] };
    }

    // 目标 | 完成18公里清淤。 where no caption says more.
    private Form WithLooseGoal(Form form, IReadOnlyList<LabelledField> pairs)
    {
        var goal = form.Goals.Count > 0 ? null : pairs.FirstOrDefault(pair => reading.Vocabulary.LooseCaption(pair.Label) == CaptionRole.GoalAny)?.Value;
        return goal is null || GoalText.IsUnfilled(goal.Value) ? form : form with { Goals = [new Goal(Horizon.Annual, goal)] };
    }

    // The sum of the tasks is the form's budget where no caption gives one.
    private Form WithBudget(Form form, Money? captions)
    {
        if (form.Budget is not { } tasks || captions is null)
        {
            return form with { Budget = form.Budget ?? captions };
        }

        if (captions.Total is null)
        {
            return form with { Budget = tasks with { Lines = [.. tasks.Lines, .. captions.AllLines("资金总额")] } };
        }

        // What the tasks sum up to is kept beside it.
        var sums = tasks.AllLines("任务金额合计").Select(line => new LabelledField(
            line.Label, new Sourced<string>(reading.At(line.Amount.Cell.Row, line.Amount.Cell.Column)!.Text, line.Amount.Cell)));
        return form with { Budget = WithPartsOf(tasks, captions), TaskSum = tasks, Fields = [.. form.Fields, .. sums] };
    }

    // 部门支出预算总额 | 6842.60 above, and beside the same sum of the tasks what it is made of.
    private static Money WithPartsOf(Money tasks, Money captions) =>
        captions is { Fiscal: null, Other: null, Lines.Count: 0 } && captions.Total?.Value == tasks.Total?.Value
            ? captions with { Fiscal = tasks.Fiscal, Other = tasks.Other, Lines = tasks.Lines }
            : captions;

    private Contact? ContactOf(FieldReader fields)
    {
        var name = fields.Take(CaptionRole.ContactName, MayBeName) ?? fields.Take(CaptionRole.UnitHead, pair => MayBeName(pair) && !IsPlace(pair));
        var contact = ContactText.Split(new Contact { Name = name, Phone = fields.Take(CaptionRole.ContactPhone) });
        return contact == new Contact() ? null : contact;
    }

    // 单位负责人：（签章）
    private bool IsPlace(CaptionPair pair) => pair.Values is [var only] && reading.Vocabulary.Signing.IsPlace(only.Text);

    // 人员编制数 | 86 ends like a person's caption, and a number is nobody's name.
    private static bool MayBeName(CaptionPair pair) => pair.Values.Count == 0 || pair.Values[0].Text.Any(char.IsLetter);

    private Form ReadLeftOver(Form form)
    {
        var left = reading.FreeCells.ToList();
        if (left.Count > 0)
        {
            reading.Report(Reading.CellsNotUnderstood, left[0].Address, new(
                $"有 {left.Count} 个非空单元格未能识别，原文照录在“未识别内容”里：{ListOf(left)}",
                $"{(left.Count == 1 ? "1 non-empty cell was" : $"{left.Count} non-empty cells were")} not understood, listed under unclaimed: {ListOf(left)}"));
        }

        return form with
        {
            Unclaimed = [.. left.Select(cell => new UnclaimedCell(cell.Address, cell.Text))],
            IsHidden = reading.Grid.Visibility != SheetVisibility.Visible,
            Layout = reading.Layout,
            UnitsInAmounts = reading.UnitsInAmounts,
            CostTables = reading.CostTables,
        };
    }
}
