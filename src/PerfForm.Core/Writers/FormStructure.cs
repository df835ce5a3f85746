using PerfForm.Core.Bulk;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Model;

namespace PerfForm.Core.Writers;

/// <summary>The keys of a form, in the contract's order. Keys that have nothing to say are left out.</summary>
internal sealed class FormStructure(StructureWriter writer)
{
    public void WriteKeys(Form form)
    {
        writer.EnterSheet(form.Sheet);
        writer.Text("kind", form.Kind.Name());
        Write("title", form.Title);
        if (form.Year is { } year)
        {
            writer.Number("year", year.Value, year.Cell);
        }

        writer.Text("sheet", form.Sheet);
        writer.Text("range", form.Range.ToString());
        Write("department", form.Department);
        Write("unit", form.Unit);
        WriteProject(form.Project);
        WriteContact(form.Contact);
        WriteMoney("budget", form.Budget);
        WriteMoney("termBudget", form.TermBudget);
        if (form.Kind.IsOfDepartment)
        {
            writer.ListOf("tasks", form.Tasks, WriteTask);
        }

        writer.ListOf("goals", form.Goals, WriteGoal);
        writer.ListOf("indicators", form.Indicators, WriteIndicator);
        writer.ListOfAny("fields", form.Fields, WriteField);
        writer.ListOfAny("unclaimed", form.Unclaimed, WriteUnclaimed);
    }

    private void Write(string key, Sourced<string>? text)
    {
        if (text is not null)
        {
            writer.Text(key, text.Value, text.Cell);
        }
    }

    private void Write(string key, Sourced<decimal>? number)
    {
        if (number is not null)
        {
            writer.Number(key, number.Value, number.Cell);
        }
    }

    private void WriteProject(Project? project)
    {
        if (project is null)
        {
            return;
        }

        writer.BeginMap("project");
        Write("name", project.Name);
        Write("code", project.Code);
        Write("category", project.Category);
        Write("period", project.Period);
        writer.EndMap();
    }

    private void WriteContact(Contact? contact)
    {
        if (contact is null)
        {
            return;
        }

        writer.BeginMap("contact");
        Write("name", contact.Name);
        Write("phone", contact.Phone);
        writer.EndMap();
    }

    private void WriteMoney(string key, Money? money)
    {
        if (money?.Cell is not { } cell)
        {
            return;
        }

        writer.BeginMap(key);
        Write("total", money.Total);
        Write("fiscal", money.Fiscal);
        Write("other", money.Other);
        writer.ListOfAny("lines", money.Lines, WriteLine);
        Write("declaredUnit", money.DeclaredUnit);
        writer.Text("cell", cell.ToString());
        writer.EndMap();
    }

    private void WriteLine(MoneyLine line)
    {
        writer.Text("label", line.Label);
        Write("amount", line.Amount);
        writer.Text("cell", line.Amount.Cell.ToString());
    }

    private void WriteTask(MainTask task)
    {
        Write("name", task.Name);
        Write("content", task.Content);
        WriteMoney("budget", task.Budget);
        writer.Text("cell", task.Cell.ToString());
    }

    private void WriteGoal(Goal goal)
    {
        writer.Text("horizon", goal.Horizon.Name());
        Write("text", goal.Text);
        writer.Text("cell", goal.Text.Cell.ToString());
    }

    private void WriteIndicator(Indicator indicator)
    {
        writer.Text("horizon", indicator.Horizon.Name());
        WriteLevel("level1", indicator.Level1);
        WriteLevel("level2", indicator.Level2);
        writer.Text("levels", indicator.Levels.Name());
        WriteLabels([indicator.Level1, indicator.Level2]);
        Write("name", indicator.Name);
        writer.BeginMap("target");
        new TargetStructure(writer, indicator).Write(indicator.Target);
        writer.EndMap();
        Write("weight", indicator.Weight);
        Write("explanation", indicator.Explanation);
        Write("note", indicator.Note);
        writer.ListOfAny("fields", indicator.Fields, WriteField);
        writer.Text("cell", indicator.Cell.ToString());
    }

    private void WriteLevel(string key, Level? level)
    {
        if (level is not null)
        {
            writer.Text(key, level.Name, level.Cell);
        }
    }

    // As written, only where that differs from the canonical names.
    private void WriteLabels(Level?[] levels)
    {
        if (!Array.Exists(levels, level => level?.Label is { } label && label != level.Name))
        {
            return;
        }

        writer.BeginList("labels");
        foreach (var level in levels.OfType<Level>())
        {
            writer.Text(key: null, level.Label ?? level.Name, level.Cell);
        }

        writer.EndList();
    }

    private void WriteField(LabelledField field)
    {
        writer.Text("label", field.Label);
        Write("value", field.Value);
        writer.Text("cell", field.Value.Cell.ToString());
    }

    private void WriteUnclaimed(UnclaimedCell cell)
    {
        writer.Text("cell", cell.Cell.ToString());
        writer.Text("text", cell.Text, cell.Cell);
    }
}
