using System.Globalization;
using System.Text.Json;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model.Contract;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.UserRules;
using PerfForm.Core.Text;
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
            new SarifRun(new JsonStructureWriter(json), manner, result).Write(Schema);
        }

        output.WriteByte((byte)'\n');
    }

    private sealed class SarifRun(StructureWriter writer, ReportManner manner, LintResult result)
    {
        private const int MostResults = 5_000;

        // Rules are told once, in the order of their codes; results point to them.
        private readonly List<DiagnosticKind> _rules =
        [
            .. result.Diagnostics.Select(diagnostic => diagnostic.Kind).DistinctBy(IdOf, StringComparer.Ordinal).OrderBy(IdOf, StringComparer.Ordinal),
        ];

        // Equal findings of a file are told apart by their order.
        private readonly Dictionary<string, int> _times = new(StringComparer.Ordinal);

        // More than that code scanning does not take: the worst are written, the others counted.
        private readonly WorstFindings _worst = new(result.Diagnostics, MostResults);

        // In their own order where all are told.
        private IReadOnlyList<Diagnostic> Told => [.. _worst.Counts.All <= MostResults ? result.Diagnostics : _worst.Kept.Take(MostResults)];

        public void Write(string schema)
        {
            writer.BeginMap();
            writer.Text("$schema", schema);
            writer.Text("version", "2.1.0");
            writer.BeginList("runs");
            writer.BeginMap();
            WriteTool();
            writer.BeginMap("automationDetails");
            writer.Text("id", "perfform/lint/");
            writer.EndMap();
            writer.BeginList("invocations");
            writer.BeginMap();
            writer.Truth("executionSuccessful", manner.IsComplete);
            var left = Math.Max(0, _worst.Counts.All - MostResults);
            writer.ListOf("toolExecutionNotifications", SarifNotifications.Of(result.Digest, left, manner.Language), WriteNotification);
            writer.EndMap();
            writer.EndList();
            writer.Text("columnKind", "utf16CodeUnits");
            writer.ListOf("results", Told, WriteResult);
            writer.EndMap();
            writer.EndList();
            writer.EndMap();
        }

        private void WriteNotification(string text)
        {
            writer.Text("level", "note");
            WriteMessage("message", text);
        }

        private void WriteTool()
        {
            writer.BeginMap("tool");
            writer.BeginMap("driver");
            writer.Text("name", "perfform");
            writer.Text("semanticVersion", VersionAction.Version);
            writer.Text("language", manner.Language == Language.Chinese ? "zh-CN" : "en-US");
            writer.ListOf("rules", _rules, WriteRule);
            writer.EndMap();
            writer.EndMap();
        }

        private void WriteRule(DiagnosticKind kind)
        {
            writer.Text("id", IdOf(kind));
            writer.Text("name", kind.Name);
            var page = RulePage.Find(kind.Code);
            WriteMessage("shortDescription", page?.Title(manner.Language) ?? kind.Name);
            WriteMessage(
                "fullDescription",
                page is null ? kind.Name : string.Join("\n", page.Paragraphs(manner.Language).Take(2).Select(paragraph => paragraph.Text)));
            WriteHelp(page, kind);

            writer.BeginMap("defaultConfiguration");
            writer.Text("level", LevelOf(kind.Severity));
            writer.EndMap();
        }

        private void WriteHelp(RulePage? page, DiagnosticKind kind)
        {
            writer.BeginMap("help");
            writer.Text("text", page?.Mend(manner.Language) ?? kind.Name);
            if (page is not null)
            {
                writer.Text("markdown", string.Join("\n\n", page.Paragraphs(manner.Language).Select(paragraph => $"**{paragraph.Heading}** {paragraph.Text}")));
            }

            writer.EndMap();
        }

        private void WriteResult(Diagnostic diagnostic)
        {
            writer.Text("ruleId", IdOf(diagnostic.Kind));
            writer.Number("ruleIndex", _rules.FindIndex(rule => IdOf(rule) == IdOf(diagnostic.Kind)));
            writer.Text("level", LevelOf(diagnostic.Severity));
            WriteMessage("message", PlaceOf(diagnostic) + diagnostic.Message.In(manner.Language));
            writer.BeginList("locations");
            WriteLocation(diagnostic.File, diagnostic.Sheet, diagnostic.Cell?.ToString(), null);
            writer.EndList();
            if (diagnostic.Related.Count > 0)
            {
                writer.BeginList("relatedLocations");
                foreach (var place in diagnostic.Related)
                {
                    WriteLocation(place.File, place.Sheet, place.Cell?.ToString(), place.Message.In(manner.Language));
                }

                writer.EndList();
            }

            if (diagnostic.Fingerprint is { } fingerprint)
            {
                var key = $"{diagnostic.File}|{fingerprint}";
                var time = _times[key] = _times.GetValueOrDefault(key) + 1;
                writer.BeginMap("partialFingerprints");
                writer.Text("perfform/v1", time == 1 ? fingerprint : $"{fingerprint}:{time.ToString(CultureInfo.InvariantCulture)}");
                writer.Text("primaryLocationLineHash", $"{fingerprint}:{time.ToString(CultureInfo.InvariantCulture)}");
                writer.EndMap();
            }

            WriteProperties(diagnostic);
        }

        // GitHub shows no logical location: the place stands in the message too.
        private static string PlaceOf(Diagnostic diagnostic) =>
            diagnostic.Sheet is null ? string.Empty : diagnostic.Cell is { } cell ? $"{diagnostic.Sheet}!{cell} " : $"{diagnostic.Sheet} ";

        private void WriteProperties(Diagnostic diagnostic)
        {
            writer.BeginMap("properties");
            writer.Text("about", diagnostic.About.Name());
            if (diagnostic.Category is { } category)
            {
                writer.Number("category", category);
                writer.Text("categoryName", ReviewCategory.NameOf(category).In(manner.Language));
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
            WriteRegion();
            writer.EndMap();
            if (sheet is not null)
            {
                writer.BeginList("logicalLocations");
                writer.BeginMap();
                writer.Text("name", cell ?? VisibleText.Of(sheet));
                writer.Text("fullyQualifiedName", VisibleText.Of(cell is null ? sheet : $"{sheet}!{cell}"));
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

        // A workbook has no lines, and code scanning asks for one; the logical location is what counts.
        private void WriteRegion()
        {
            writer.BeginMap("region");
            foreach (var key in new[] { "startLine", "startColumn", "endLine", "endColumn" })
            {
                writer.Number(key, 1);
            }

            writer.EndMap();
        }

        // Braces mark placeholders (3.11.5).
        private void WriteMessage(string key, string text)
        {
            writer.BeginMap(key);
            var shown = string.Join('\n', text.Split('\n').Select(VisibleText.Of));
            writer.Text("text", shown.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
            writer.EndMap();
        }

        // Rules without a code of their own are told apart by their names.
        private static string IdOf(DiagnosticKind kind) => kind.Code == UserRule.NoCode ? $"{kind.Code}/{kind.Name}" : kind.Code;

        // Relative to the working directory where the file lies below it.
        private static string UriOf(string path)
        {
            var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), Path.GetFullPath(path)).Replace(Path.DirectorySeparatorChar, '/');
            return relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative)
                ? new Uri(Path.GetFullPath(path)).AbsoluteUri
                : string.Join('/', relative.Split('/').Select(Uri.EscapeDataString));
        }

        private static string LevelOf(Severity severity) => severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };
    }
}
