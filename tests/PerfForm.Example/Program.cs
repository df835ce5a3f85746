using PerfForm.Core;
using PerfForm.Core.Intake;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.Configured;
using PerfForm.Core.Text;
using PerfForm.Core.Writers;

var path = args[0];
var document = new Pipeline().Import(FoundFile.Of(path, File.ReadAllBytes(path)));
foreach (var form in document.Forms)
{
    Console.WriteLine($"{form.Sheet}: {form.Budget?.Total?.Value} 万元, {form.Indicators.Count} indicators");
}

var result = new Linter().Check([new LintInput(document, Settings.Default)], new LintOptions());
foreach (var finding in result.Diagnostics)
{
    Console.WriteLine($"{finding.Sheet}!{finding.Cell} {finding.Kind.Code} {finding.Message.In(Language.English)}");
}

using var json = File.Create(args[1]);
DocumentWriters.ByExtension(args[1])!.Write(result.Documents, json, Language.English);
