using PerfForm.Core.Importers.Amounts;
using PerfForm.Core.Importers.Budget;
using PerfForm.Core.Importers.Captions;
using PerfForm.Core.Importers.Goals;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Kinds;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Text;

namespace PerfForm.Core.Importers.Overall;

/// <summary>Reads what only the form of a whole department has (整体支出): the main tasks and their sum.</summary>
internal sealed class OverallFormReader : IFormReader
{
    public FormKind Kind => OverallKind.Kind;

    public Form ReadTables(FormReading reading, Form form)
    {
        var table = new TaskTableReader(reading);
        table.Read();
        var tasks = table.Tasks.Count > 0 ? table.Tasks : new TasksBesideIndicators(reading).Read();
        var budget = table.Total;
        var sum = budget ?? tasks.Select(task => task.Budget).FirstOrDefault(money => money is not null);
        if (sum is { DeclaredUnit: null })
        {
            BudgetReader.ReportUndeclared(reading, sum);
        }

        return form with { Tasks = tasks, Budget = budget, Fields = table.Fields };
    }

    // 单位名称 on this form is the department's own name.
    public Form ReadCaptions(FormReading reading, FieldReader fields, Form form) => form with
    {
        Department = fields.Take(CaptionRole.Department) ?? fields.Take(CaptionRole.Unit) ?? fields.Take(CaptionRole.FilingUnit),
        Tasks = form.Tasks.Count > 0 ? form.Tasks : TasksInText(fields),
    };

    // 年度工作任务 without a table: a paragraph a task. Where amounts stand beside it, it is a table that was not understood.
    private static MainTask[] TasksInText(FieldReader fields) =>
        [
            .. fields.TakeTexts(CaptionRole.TaskBlock, pair => !pair.Values.Any(value => AmountReader.IsAmount(value.Cell)))
                .SelectMany(text => GoalText.Split(text.Value).Select(task => new MainTask(text with { Value = OneLine.Of(task) }, null, null))),
        ];
}
