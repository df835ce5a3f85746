using System.Text;
using System.Text.Json;
using PerfForm.Core.Bulk;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Reviews;
using PerfForm.Core.Reviews.Pages;
using PerfForm.Core.Reviews.Rosters;
using PerfForm.Core.Reviews.Rounds;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.Digests;
using PerfForm.Core.Rules.Profiles;
using PerfForm.Core.Text;
using PerfForm.Core.Writers.Json;

namespace PerfForm.Web;

/// <summary>What the engine answers, as JSON.</summary>
internal static class Answer
{
    /// <summary>An object with what is written into it.</summary>
    public static string Of(Action<Utf8JsonWriter> write)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, JsonStyle.OnOneLine))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>The answer, or the problem that stood in its way.</summary>
    public static string Try(Language language, Func<string> answer)
    {
        try
        {
            return answer();
        }
        catch (DeskException fault)
        {
            return Of(json => json.WriteString("problem", fault.Said.In(language)));
        }
    }

    /// <summary>Texts.</summary>
    public static void WriteAll(this Utf8JsonWriter json, string key, IEnumerable<string> values)
    {
        json.WriteStartArray(key);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>What became of each input.</summary>
    public static void WriteInputs(this Utf8JsonWriter json, IReadOnlyList<ManifestEntry> entries, Language language)
    {
        json.WriteStartArray("inputs");
        foreach (var entry in entries)
        {
            json.WriteStartObject();
            json.WriteString("path", VisibleText.Of(entry.Path));
            json.WriteString("outcome", entry.Outcome.Name());
            json.WriteString("cause", entry.Cause is { } cause ? VisibleText.Of(cause.In(language)) : null);
            json.WriteNumber("forms", entry.Forms);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The run in short, in the words of its language.</summary>
    public static void WriteDigest(this Utf8JsonWriter json, RunDigest digest, Language language)
    {
        json.WriteStartArray("departments");
        foreach (var department in digest.Departments)
        {
            json.WriteStartObject();
            json.WriteString("name", ReportWords.DepartmentCalled(department.Name).In(language));
            json.WriteNumber("forms", department.Forms);
            WriteCounts(json, department.Counts);
            json.WriteString("conclusion", department.Conclusion.CalledFor().In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("faults");
        foreach (var fault in digest.Faults.Where(fault => fault.Severity > Severity.Info))
        {
            json.WriteStartObject();
            json.WriteString("code", fault.Kind.Code);
            json.WriteNumber("findings", fault.Findings);
            json.WriteNumber("forms", fault.Forms);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteAll("templates", digest.Templates.Select(note => VisibleText.Of($"{note.File}  {note.Sheet}  {note.Message.In(language)}")));
        json.WriteStartObject("counts");
        json.WriteNumber("forms", digest.Forms.Count);
        WriteCounts(json, digest.Departments.Aggregate(default(DigestCounts), (sum, department) => sum + department.Counts));
        json.WriteEndObject();
    }

    /// <summary>What became of the earlier round, and what was changed silently; nothing in a first round.</summary>
    public static void WriteRound(this Utf8JsonWriter json, Review review)
    {
        json.WriteStartArray("round");
        foreach (var verdict in review.Comparison is null ? [] : Enum.GetValues<Verdict>())
        {
            json.WriteStartObject();
            json.WriteString("called", verdict.CalledFor().In(review.Language));
            json.WriteNumber("count", review.Comparison!.Count(verdict));
            json.WriteEndObject();
        }

        if (review.Comparison is { } comparison)
        {
            json.WriteStartObject();
            json.WriteString("called", ReportWords.Unasked.In(review.Language));
            json.WriteNumber("count", comparison.Forms.Sum(form => form.Changes.Count));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The matters of the roster, counted; nothing where none was given.</summary>
    public static void WriteRoster(this Utf8JsonWriter json, Review review)
    {
        json.WriteStartArray("roster");
        foreach (var matter in RosterLine.Of(review).GroupBy(line => line.Case.In(review.Language), StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("called", matter.Key);
            json.WriteNumber("count", matter.Count());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCounts(Utf8JsonWriter json, DigestCounts counts)
    {
        json.WriteNumber("must", counts.Must);
        json.WriteNumber("should", counts.Should);
        json.WriteNumber("hint", counts.Hints);
    }

    /// <summary>The pages of everything that can be found.</summary>
    public static void WritePages(this Utf8JsonWriter json, Language language)
    {
        json.WriteStartArray("pages");
        foreach (var page in Reading.All.Select(kind => kind.Code).Concat(RuleCatalogue.All.Select(rule => rule.Kind.Code)).Select(RulePage.Find))
        {
            WritePage(json, page!, language);
        }

        json.WriteEndArray();
    }

    private static void WritePage(Utf8JsonWriter json, RulePage page, Language language)
    {
        json.WriteStartObject();
        json.WriteString("code", page.Kind.Code);
        json.WriteString("title", page.Title(language));
        json.WriteString("severity", page.Kind.Severity.Name());
        json.WriteString("category", page.Rule is { } rule ? ReviewCategory.NameOf(rule.Category).In(language) : null);
        json.WriteStartArray("paragraphs");
        foreach (var (heading, text) in page.Paragraphs(language))
        {
            json.WriteStartObject();
            json.WriteString("heading", heading);
            json.WriteString("text", text.Replace("`", string.Empty, StringComparison.Ordinal));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("bad", page.Bad);
        json.WriteString("good", page.Good);
        json.WriteEndObject();
    }
}
