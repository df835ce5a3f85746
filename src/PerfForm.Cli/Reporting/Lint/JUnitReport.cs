using System.Globalization;
using System.Text;
using System.Xml;
using PerfForm.Core.Bulk;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.UserRules;
using PerfForm.Core.Text;

namespace PerfForm.Cli.Reporting.Lint;

/// <summary>
/// JUnit XML, for CI systems that show tests: a suite a file, a case for each rule on each form. Findings below the fail level pass, and
/// are told as output.
/// </summary>
internal sealed class JUnitReport : ILintReport
{
    public string Format => "junit";

    public void Write(LintResult result, ReportManner manner, Stream output)
    {
        var settings = new XmlWriterSettings
        {
            Indent = true,
            NewLineChars = "\n",
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            CloseOutput = false,
        };
        using (var xml = XmlWriter.Create(output, settings))
        {
            var suites = SuitesOf(result).Select(suite => (suite.File, Cases: suite.Cases.ToList())).ToList();
            xml.WriteStartElement("testsuites");
            WriteCounts(xml, "perfform lint", [.. suites.SelectMany(suite => suite.Cases)], manner);
            foreach (var (file, cases) in suites)
            {
                xml.WriteStartElement("testsuite");
                WriteCounts(xml, file, cases, manner);
                xml.WriteAttributeString("skipped", Text(cases.Count(one => one.IsSkipped)));
                cases.ForEach(one => WriteCase(xml, one, manner));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        output.WriteByte((byte)'\n');
    }

    private static IEnumerable<(string File, IEnumerable<Case> Cases)> SuitesOf(LintResult result)
    {
        var ledger = result.Ledger.Where(entry => entry.File is not null).ToLookup(entry => entry.File!, StringComparer.Ordinal);
        foreach (var (file, ofFile) in FilesOf(result))
        {
            var found = ofFile
                .ToLookup(diagnostic =>
                    new { diagnostic.Sheet, diagnostic.Kind.Code, Name = diagnostic.Kind.Code == UserRule.NoCode ? diagnostic.Kind.Name : null });
            var checkedCases = ledger[file].GroupBy(entry => new { Sheet = entry.Sheet!, entry.Code, entry.Name }).Select(entries => new Case(
                $"{file}.{entries.Key.Sheet}",
                $"{entries.Key.Code} {entries.Key.Name}",
                [.. found[new { Sheet = (string?)entries.Key.Sheet, entries.Key.Code, Name = (string?)null }]],
                SkipReasonOf([.. entries]))).ToList();
            var told = checkedCases.SelectMany(one => one.Found).ToHashSet(ReferenceEqualityComparer.Instance);
            var others = found
                .Where(group => !group.All(told.Contains))
                .Select(group =>
                    new Case(
                        $"{file}.{group.Key.Sheet ?? "-"}",
                        $"{group.Key.Code} {group.First().Kind.Name}",
                        [.. group.Where(one => !told.Contains(one))],
                        null));
            yield return (file, others.Concat(checkedCases));
        }
    }

    // Those with findings first. What is said of a configuration stands in a file of its own.
    private static IEnumerable<(string File, IEnumerable<Diagnostic> Found)> FilesOf(LintResult result)
    {
        var housekeeping = result.Housekeeping.ToLookup(diagnostic => diagnostic.File, StringComparer.Ordinal);
        var paths = result.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var clean = new List<string>();
        foreach (var file in result.Files)
        {
            var found = file.Diagnostics;
            if (found.Count > 0)
            {
                yield return (file.Path, found.Concat(housekeeping[file.Path]));
            }
            else if (!housekeeping.Contains(file.Path))
            {
                clean.Add(file.Path);
            }
        }

        foreach (var ofFile in housekeeping.Where(ofFile => !paths.Contains(ofFile.Key) || clean.Contains(ofFile.Key)))
        {
            yield return (ofFile.Key, ofFile);
        }

        foreach (var path in clean)
        {
            yield return (path, []);
        }
    }

    private static Bilingual? SkipReasonOf(List<LedgerEntry> entries) =>
        entries.TrueForAll(entry => entry.Outcome is OutcomeKind.NotApplicable or OutcomeKind.CannotJudge)
        ? entries.Find(entry => entry.Reason is not null)?.Reason ?? new Bilingual("不适用", "not applicable")
        : null;

    private static void WriteCounts(XmlWriter xml, string name, List<Case> cases, ReportManner manner)
    {
        xml.WriteAttributeString("name", Clean(VisibleText.Of(name)));
        xml.WriteAttributeString("tests", Text(cases.Count));
        xml.WriteAttributeString("failures", Text(cases.Count(one => one.Failing(manner).Any() && !one.IsError)));
        xml.WriteAttributeString("errors", Text(cases.Count(one => one.IsError)));
    }

    private static void WriteCase(XmlWriter xml, Case one, ReportManner manner)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Clean(VisibleText.Of(one.ClassName)));
        xml.WriteAttributeString("name", Clean(VisibleText.Of(one.Name)));
        if (one.Failing(manner).ToList() is { Count: > 0 } failing)
        {
            xml.WriteStartElement(one.IsError ? "error" : "failure");
            xml.WriteAttributeString("type", failing[0].Severity.Name());
            xml.WriteAttributeString("message", Clean(LineOf(failing[0], manner)));
            xml.WriteString(Clean(string.Join('\n', failing.Select(diagnostic => LineOf(diagnostic, manner)))));
            xml.WriteEndElement();
        }
        else if (one.IsSkipped)
        {
            xml.WriteStartElement("skipped");
            xml.WriteAttributeString("message", Clean(one.SkipReason!.Value.In(manner.Language)));
            xml.WriteEndElement();
        }

        // Forms that stand on one sheet may say the same.
        if (one.Passing(manner).Select(diagnostic => LineOf(diagnostic, manner)).Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } passing)
        {
            xml.WriteElementString("system-out", Clean(string.Join('\n', passing)));
        }

        xml.WriteEndElement();
    }

    private static string LineOf(Diagnostic diagnostic, ReportManner manner) => new FindingText(manner with { HasColor = false }).OnOneLine(diagnostic);

    // Cells may hold characters that XML cannot.
    private static string Clean(string text) => string.Concat(text.Select((c, i) => XmlConvert.IsXmlChar(c) || IsPaired(text, i) ? c : '\uFFFD'));

    private static bool IsPaired(string text, int at) =>
        (at + 1 < text.Length && char.IsSurrogatePair(text, at)) || (at > 0 && char.IsSurrogatePair(text, at - 1));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Case(string ClassName, string Name, IReadOnlyList<Diagnostic> Found, Bilingual? SkipReason)
    {
        public bool IsSkipped => SkipReason is not null && Found.Count == 0;

        // What could not be read was not tested.
        public bool IsError =>
            Found.Any(diagnostic =>
                diagnostic.Kind == Reading.FileUnreadable || diagnostic.Kind == Reading.NoDeclarationForm || diagnostic.Kind == Reading.LimitExceeded);

        public IEnumerable<Diagnostic> Failing(ReportManner manner) => Found.Where(diagnostic => IsFailing(diagnostic, manner));

        public IEnumerable<Diagnostic> Passing(ReportManner manner) => Found.Where(diagnostic => !IsFailing(diagnostic, manner));

        private bool IsFailing(Diagnostic diagnostic, ReportManner manner) => IsError || diagnostic.Severity >= manner.FailLevel;
    }
}
