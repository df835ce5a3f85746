using PerfForm.Core.Bulk;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Writers;

/// <summary>The keys of a diagnostic, the same in documents and in the results of a check.</summary>
internal sealed class DiagnosticStructure(StructureWriter writer, Language language)
{
    /// <summary>Writes the keys within a map that is begun.</summary>
    public void WriteKeys(Diagnostic diagnostic)
    {
        writer.Text("code", diagnostic.Kind.Code);
        writer.Text("name", diagnostic.Kind.Name);
        writer.Text("severity", diagnostic.Severity.Name());
        if (diagnostic.Category is { } category)
        {
            writer.Number("category", category);
        }

        writer.Text("file", diagnostic.File);
        WriteAny("sheet", diagnostic.Sheet);
        WriteAny("cell", diagnostic.Cell?.ToString());
        writer.Text("message", diagnostic.Message.In(language));
        WriteValue("actual", diagnostic.Actual);
        WriteValue("expected", diagnostic.Expected);
        if (diagnostic.Difference is { } difference)
        {
            writer.Number("difference", difference);
        }

        WriteAny("suggestion", diagnostic.Suggestion);
        writer.ListOfAny("related", diagnostic.Related, WriteRelated);
    }

    private void WriteRelated(RelatedPlace place)
    {
        writer.Text("file", place.File);
        writer.Text("sheet", place.Sheet);
        WriteAny("cell", place.Cell?.ToString());
        writer.Text("message", place.Message.In(language));
    }

    private void WriteValue(string key, DiagnosticValue? value)
    {
        if (value is { Number: { } number })
        {
            writer.Number(key, number);
        }
        else if (value is not null)
        {
            writer.Text(key, value.Text);
        }
    }

    private void WriteAny(string key, string? text)
    {
        if (text is not null)
        {
            writer.Text(key, text);
        }
    }
}
