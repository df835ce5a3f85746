using PerfForm.Core.Model;

namespace PerfForm.Core.Writers;

/// <summary>The keys of a form, in the contract's order. Keys that have nothing to say are left out.</summary>
internal sealed class FormStructure(StructureWriter writer)
{
    public void Write(Form form)
    {
        writer.EnterSheet(form.Sheet);
        writer.BeginMap();
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
        if (form.Kind == FormKind.Overall)
        {
            WriteTasks(form.Tasks);
        }

        WriteGoals(form.Goals);
        WriteIndicators(form.Indicators);
        WriteFields(form.Fields);
        WriteUnclaimed(form.Unclaimed);
        writer.EndMap();
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
        WriteLines(money.Lines);
        Write("declaredUnit", money.DeclaredUnit);
        writer.Text("cell", cell.ToString());
        writer.EndMap();
    }

    private void WriteLines(IReadOnlyList<MoneyLine> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        writer.BeginList("lines");
        foreach (var line in lines)
        {
            writer.BeginMap();
            writer.Text("label", line.Label);
            Write("amount", line.Amount);
            writer.Text("cell", line.Amount.Cell.ToString());
            writer.EndMap();
        }

        writer.EndList();
    }

    private void WriteTasks(IReadOnlyList<MainTask> tasks)
    {
        writer.BeginList("tasks");
        foreach (var task in tasks)
        {
            writer.BeginMap();
            Write("name", task.Name);
            Write("content", task.Content);
            WriteMoney("budget", task.Budget);
            writer.Text("cell", task.Cell.ToString());
            writer.EndMap();
        }

        writer.EndList();
    }

    private void WriteGoals(IReadOnlyList<Goal> goals)
    {
        writer.BeginList("goals");
        foreach (var goal in goals)
        {
            writer.BeginMap();
            writer.Text("horizon", goal.Horizon.Name());
            Write("text", goal.Text);
            writer.Text("cell", goal.Text.Cell.ToString());
            writer.EndMap();
        }

        writer.EndList();
    }

    private void WriteIndicators(IReadOnlyList<Indicator> indicators)
    {
        writer.BeginList("indicators");
        foreach (var indicator in indicators)
        {
            WriteIndicator(indicator);
        }

        writer.EndList();
    }

    private void WriteIndicator(Indicator indicator)
    {
        writer.BeginMap();
        writer.Text("horizon", indicator.Horizon.Name());
        WriteLevels(indicator);
        Write("name", indicator.Name);
        writer.BeginMap("target");
        new TargetStructure(writer, indicator.Cell).Write(indicator.Target);
        writer.EndMap();
        Write("weight", indicator.Weight);
        Write("explanation", indicator.Explanation);
        Write("note", indicator.Note);
        writer.Text("cell", indicator.Cell.ToString());
        writer.EndMap();
    }

    private void WriteLevels(Indicator indicator)
    {
        Level?[] levels = [indicator.Level1, indicator.Level2];
        string[] keys = ["level1", "level2"];
        for (var i = 0; i < levels.Length; i++)
        {
            if (levels[i] is { } level)
            {
                writer.Text(keys[i], level.Name, level.Cell);
            }
        }

        writer.Text("levels", indicator.Levels.Name());
        if (levels.Any(level => level?.Label is not null && level.Label != level.Name))
        {
            writer.BeginList("labels");
            foreach (var level in levels.OfType<Level>())
            {
                writer.Text(key: null, level.Label ?? level.Name, level.Cell);
            }

            writer.EndList();
        }
    }

    private void WriteFields(IReadOnlyList<LabelledField> fields)
    {
        if (fields.Count == 0)
        {
            return;
        }

        writer.BeginList("fields");
        foreach (var field in fields)
        {
            writer.BeginMap();
            writer.Text("label", field.Label);
            Write("value", field.Value);
            writer.Text("cell", field.Value.Cell.ToString());
            writer.EndMap();
        }

        writer.EndList();
    }

    private void WriteUnclaimed(IReadOnlyList<UnclaimedCell> cells)
    {
        if (cells.Count == 0)
        {
            return;
        }

        writer.BeginList("unclaimed");
        foreach (var cell in cells)
        {
            writer.BeginMap();
            writer.Text("cell", cell.Cell.ToString());
            writer.Text("text", cell.Text, cell.Cell);
            writer.EndMap();
        }

        writer.EndList();
    }
}
