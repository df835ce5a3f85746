using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;

namespace PerfForm.Cli.Reporting;

/// <summary>Tells people on standard error what reading found: one line each, many of a kind in one sheet cut short.</summary>
internal sealed class DiagnosticReport(TextWriter error, Language language, bool isVerbose)
{
    private const int MostOfAKind = 3;

    /// <summary>Writes a document's diagnostics.</summary>
    public void Write(Document document)
    {
        foreach (var kind in document.Diagnostics.GroupBy(diagnostic => (diagnostic.Sheet, diagnostic.Kind)))
        {
            foreach (var diagnostic in kind.Take(isVerbose ? int.MaxValue : MostOfAKind))
            {
                WriteLine(Place(diagnostic), diagnostic.Severity, diagnostic.Kind, diagnostic.Message);
                WriteFailure(diagnostic);
            }

            var left = kind.Count() - MostOfAKind;
            if (left > 0 && !isVerbose)
            {
                error.WriteLine(new Bilingual(
                    $"  … 另有 {left} 条 {kind.Key.Kind.Code}，全部列在输出的 diagnostics 中",
                    $"  … and {left} more {kind.Key.Kind.Code}, all listed under diagnostics in the output").In(language));
            }
        }
    }

    /// <summary>Writes a problem with a path that is no document.</summary>
    public void WriteProblem(string path, Bilingual cause) => error.WriteLine($"{path}  error  {cause.In(language)}");

    private void WriteLine(string place, Severity severity, DiagnosticKind kind, Bilingual message) =>
        error.WriteLine($"{place}  {severity.Name()} {kind.Code} {kind.Name}  {message.In(language)}");

    private void WriteFailure(Diagnostic diagnostic)
    {
        if (isVerbose && diagnostic.Failure is { } failure)
        {
            error.WriteLine(failure);
        }
    }

    private static string Place(Diagnostic diagnostic) => (diagnostic.Sheet, diagnostic.Cell) switch
    {
        (null, _) => diagnostic.File,
        ({ } sheet, null) => $"{diagnostic.File}  {sheet}",
        ({ } sheet, { } cell) => $"{diagnostic.File}  {sheet}!{cell}",
    };
}
