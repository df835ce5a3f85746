using System.Globalization;
using PerfForm.Core.Model;

namespace PerfForm.Tests.Invariance;

/// <summary>Lays the facts of a form out on a sheet.</summary>
internal sealed class FormWriter(Form form, Layout layout)
{
    private const int Width = 6;
    private const decimal YuanInUnit = 10_000m;
    private readonly int _left = layout.FirstColumn;
    private Sheet _sheet = null!;
    private int _row;

    private string Unit => layout.IsInYuan ? "元" : "万元";

    /// <summary>Writes the form below what stands on the sheet.</summary>
    public void WriteOn(Sheet sheet)
    {
        _sheet = sheet;
        _row = sheet.NextRow + layout.FirstRow + (sheet.NextRow > 0 ? 1 : 0);
        WriteTitle();
        WriteHead();
        WriteGoals();
        WriteIndicators();
    }

    private void WriteTitle()
    {
        var title = form.Title!.Value;
        if (layout.IsTitleSplit && title.StartsWith("项目支出", StringComparison.Ordinal))
        {
            _sheet.Put(_row, _left + 1, "项目支出");
            _sheet.Put(_row++, _left + 2, title[4..]);
        }
        else
        {
            _sheet.Put(_row++, _left, title, columns: Width);
        }

        _sheet.Put(_row++, _left, Label($"({form.Year!.Value}年度)"), columns: Width);
        if (layout.Unit == UnitLayout.Line)
        {
            _sheet.Put(_row++, _left + Width - 1, Label($"单位:{Unit}"));
        }
    }

    private void WriteHead()
    {
        if (form.Kind.IsOfDepartment)
        {
            WritePairs(("部门(单位)名称", form.Department!.Value));
            WriteTasks();
            return;
        }

        WritePairs(("项目名称", form.Project!.Name!.Value), ("项目单位", form.Unit!.Value));
        WriteMoney();
        WritePairs(("填报人", form.Contact!.Name!.Value), ("联系电话", form.Contact.Phone!.Value));
    }

    private void WritePairs(params (string Label, string Value)[] pairs)
    {
        for (var at = 0; at < pairs.Length; at++)
        {
            var (label, value) = pairs[at];
            var column = _left + at * Width / pairs.Length;
            switch (layout.Captions)
            {
                case CaptionLayout.SameCell:
                    _sheet.Put(_row, column, Label($"{label}:") + value);
                    break;
                case CaptionLayout.Below when pairs.Length > 1:
                    _sheet.Put(_row, column, label, columns: Width / pairs.Length);
                    _sheet.Put(_row + 1, column, value, columns: Width / pairs.Length);
                    break;
                default:
                    _sheet.Put(_row, column, label);
                    _sheet.Put(_row, column + (layout.Captions == CaptionLayout.RightAfterGap ? 2 : 1), value);
                    break;
            }
        }

        _row += layout.Captions == CaptionLayout.Below && pairs.Length > 1 ? 2 : 1;
    }

    private void WriteMoney()
    {
        (string Label, decimal? Amount)[] parts =
        [
            (layout.Unit == UnitLayout.Caption ? Label($"资金总额({Unit})") : "资金总额", form.Budget!.Total?.Value),
            (Label("其中:财政拨款"), form.Budget.Fiscal?.Value),
            ("其他资金", form.Budget.Other?.Value),
        ];
        for (var at = 0; at < parts.Length; at++)
        {
            if (layout.Captions == CaptionLayout.Below)
            {
                _sheet.Put(_row, _left + at * 2, parts[at].Label, columns: 2);
                PutAmount(_row + 1, _left + at * 2, parts[at].Amount, columns: 2);
            }
            else
            {
                _sheet.Put(_row, _left + at * 2, parts[at].Label);
                PutAmount(_row, _left + at * 2 + 1, parts[at].Amount);
            }
        }

        _row += layout.Captions == CaptionLayout.Below ? 2 : 1;
    }

    private void PutAmount(int row, int column, decimal? amount, int columns = 1)
    {
        if (amount is not { } money)
        {
            return;
        }

        var shown = layout.IsInYuan ? money * YuanInUnit : money;
        var isNumber = layout.HasNumberCells && layout.Unit != UnitLayout.Cell;
        var text = shown.ToString(isNumber ? "0.##########" : "#,##0.00####", CultureInfo.InvariantCulture)
            + (layout.Unit == UnitLayout.Cell ? Unit : string.Empty);
        _sheet.Put(row, column, text, columns: columns, number: isNumber ? shown : null);
    }

    private void WriteTasks()
    {
        var header = _row;
        _sheet.Put(header, _left, "年度主要任务", rows: layout.Levels == LevelLayout.Merged ? form.Tasks.Count + 3 : 1);
        _sheet.Put(header, _left + 1, "任务名称");
        _sheet.Put(header, _left + 2, "主要内容");
        _sheet.Put(header, _left + 3, layout.Unit == UnitLayout.Caption ? Label($"预算金额({Unit})") : "预算金额", columns: 3);
        _sheet.Put(header + 1, _left + 3, "总额");
        _sheet.Put(header + 1, _left + 4, "财政拨款");
        _sheet.Put(header + 1, _left + 5, "其他资金");
        _row += 2;
        foreach (var task in form.Tasks)
        {
            _sheet.Put(_row, _left + 1, task.Name.Value);
            _sheet.Put(_row, _left + 2, task.Content?.Value);
            PutMoney(task.Budget!);
        }

        _sheet.Put(_row, _left + 1, "金额合计");
        PutMoney(form.Budget!);
    }

    private void PutMoney(Money money)
    {
        PutAmount(_row, _left + 3, money.Total?.Value);
        PutAmount(_row, _left + 4, money.Fiscal?.Value);
        PutAmount(_row++, _left + 5, money.Other?.Value);
    }

    private void WriteGoals()
    {
        var caption = form.Kind.IsOfDepartment ? "年度总体目标" : "项目绩效目标";
        if (layout.HasGoalRows)
        {
            _sheet.Put(_row, _left, caption, rows: layout.Levels == LevelLayout.Merged ? form.Goals.Count : 1);
            foreach (var goal in form.Goals)
            {
                _sheet.Put(_row++, _left + 1, goal.Text.Value, columns: Width - 1);
            }
        }
        else
        {
            _sheet.Put(_row, _left, caption);
            _sheet.Put(_row++, _left + 1, string.Join('\n', form.Goals.Select(goal => goal.Text.Value)), columns: Width - 1);
        }
    }

    private void WriteIndicators()
    {
        var columns = new IndicatorColumns(layout, _left);
        columns.WriteHeader(_sheet, _row++);
        for (var at = 0; at < form.Indicators.Count; at++)
        {
            columns.WriteRow(_sheet, _row + at, form.Indicators, at);
        }
    }

    // Half-width brackets and colons, or full-width ones.
    private string Label(string text) => layout.IsFullWidth
        ? text.Replace('(', '（').Replace(')', '）').Replace(':', '：')
        : text;
}
