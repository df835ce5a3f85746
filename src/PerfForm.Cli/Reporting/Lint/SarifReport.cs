using System.Reflection;
using System.Text.Json;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Rules;
using PerfForm.Core.Writers;
using PerfForm.Core.Writers.Json;

namespace PerfForm.Cli.Reporting.Lint;

/// <summary>SARIF 2.1.0 (OASIS), for code scanning: the file as artifact, sheet and cell as logical location, fingerprints that survive moved rows.</summary>
internal sealed class SarifReport : ILintReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public string Format => "sarif";

    public void Write(LintResult result, ReportManner manner, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, JsonStyle.Indented))
        {
            new SarifRun(new JsonStructureWriter(json), manner.Language, [.. result.Diagnostics]).Write(Schema);
        }

        output.WriteByte((byte)'\n');
    }

    private sealed class SarifRun(StructureWriter writer, Language language, IReadOnlyList<Diagnostic> diagnostics)
    {
        // Rules are told once, in the order of their codes; results point to them.
        private readonly List<DiagnosticKind> _rules = [.. diagnostics.Select(diagnostic => diagnostic.Kind).DistinctBy(kind => kind.Code).OrderBy(kind => kind.Code, StringComparer.Ordinal)];

        public void Write(string schema)
        {
            writer.BeginMap();
            writer.Text("$schema", schema);
            writer.Text("version", "2.1.0");
            writer.BeginList("runs");
            writer.BeginMap();
            WriteTool();
            writer.Text("columnKind", "utf16CodeUnits");
            writer.ListOf("results", diagnostics, WriteResult);
            writer.EndMap();
            writer.EndList();
            writer.EndMap();
        }

        private void WriteTool()
        {
            writer.BeginMap("tool");
            writer.BeginMap("driver");
            writer.Text("name", "perfform");
            writer.Text("semanticVersion", (typeof(SarifReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0").Split('+')[0]);
            writer.ListOf("rules", _rules, WriteRule);
            writer.EndMap();
            writer.EndMap();
        }

        private void WriteRule(DiagnosticKind kind)
        {
            writer.Text("id", kind.Code);
            writer.Text("name", kind.Name);
            if (RulePage.Find(kind.Code) is { } page)
            {
                WriteMessage("shortDescription", page.Title(language));
                WriteMessage("fullDescription", string.Join("\n", page.Paragraphs(language).Select(paragraph => paragraph.Text)));
                WriteMessage("help", page.Mend(language));
            }

            writer.BeginMap("defaultConfiguration");
            writer.Text("level", LevelOf(kind.Severity));
            writer.EndMap();
        }

        private void WriteResult(Diagnostic diagnostic)
        {
            writer.Text("ruleId", diagnostic.Kind.Code);
            writer.Number("ruleIndex", _rules.FindIndex(rule => rule.Code == diagnostic.Kind.Code));
            writer.Text("level", LevelOf(diagnostic.Severity));
            WriteMessage("message", diagnostic.Message.In(language));
            writer.BeginList("locations");
            WriteLocation(diagnostic.File, diagnostic.Sheet, diagnostic.Cell?.ToString(), null);
            writer.EndList();
            if (diagnostic.Related.Count > 0)
            {
                writer.BeginList("relatedLocations");
                foreach (var place in diagnostic.Related)
                {
                    WriteLocation(place.File, place.Sheet, place.Cell?.ToString(), place.Message.In(language));
                }

                writer.EndList();
            }

            if (diagnostic.Fingerprint is { } fingerprint)
            {
                writer.BeginMap("partialFingerprints");
                writer.Text("perfform/v1", fingerprint);
                writer.EndMap();
            }

            WriteProperties(diagnostic);
        }

        private void WriteProperties(Diagnostic diagnostic)
        {
            if (diagnostic.Category is null && diagnostic.Suggestion is null)
            {
                return;
            }

            writer.BeginMap("properties");
            if (diagnostic.Category is { } category)
            {
                writer.Number("category", category);
                writer.Text("categoryName", ReviewCategory.NameOf(category).In(language));
            }

            if (diagnostic.Suggestion is { } suggestion)
            {
                writer.Text("suggestion", suggestion);
            }

            writer.EndMap();
        }

        private void WriteLocation(string file, string? sheet, string? cell, string? message)
        {
            writer.BeginMap();
            writer.BeginMap("physicalLocation");
            writer.BeginMap("artifactLocation");
            writer.Text("uri", UriOf(file));
            writer.EndMap();
            writer.EndMap();
            if (sheet is not null)
            {
                writer.BeginList("logicalLocations");
                writer.BeginMap();
                writer.Text("name", cell ?? sheet);
                writer.Text("fullyQualifiedName", cell is null ? sheet : $"{sheet}!{cell}");
                writer.Text("kind", cell is null ? "sheet" : "cell");
                writer.EndMap();
                writer.EndList();
            }

            if (message is not null)
            {
                WriteMessage("message", message);
            }

            writer.EndMap();
        }

        private void WriteMessage(string key, string text)
        {
            writer.BeginMap(key);
            writer.Text("text", text);
            writer.EndMap();
        }

        private static string UriOf(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

        private static string LevelOf(Severity severity) => severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };
    }
}
