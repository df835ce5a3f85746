using PerfForm.Core.Bulk;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Cli.Reporting;

/// <summary>Tells people on standard error what reading found: one line each, many of a kind in a row cut short.</summary>
internal sealed class DiagnosticReport(TextWriter error, Language language, bool isVerbose)
{
    private const int MostOfAKind = 3;

    /// <summary>Writes a document's diagnostics.</summary>
    public void Write(Document document)
    {
        var told = 0;
        for (var at = 0; at < document.Diagnostics.Count; at++)
        {
            var diagnostic = document.Diagnostics[at];
            told = at > 0 && IsSameKind(document.Diagnostics[at - 1], diagnostic) ? told + 1 : 1;
            if (told <= MostOfAKind || isVerbose)
            {
                WriteLine(Place(diagnostic), diagnostic.Severity, diagnostic.Kind, diagnostic.Message);
                WriteFailure(diagnostic);
            }
            else if (at == document.Diagnostics.Count - 1 || !IsSameKind(diagnostic, document.Diagnostics[at + 1]))
            {
                WriteLeftOut(told - MostOfAKind, diagnostic.Kind);
            }
        }
    }

    /// <summary>Writes a diagnostic that is of no document.</summary>
    public void Write(Diagnostic diagnostic) => WriteLine(Place(diagnostic), diagnostic.Severity, diagnostic.Kind, diagnostic.Message);

    private static bool IsSameKind(Diagnostic a, Diagnostic b) => a.Kind == b.Kind && a.Sheet == b.Sheet;

    private void WriteLeftOut(int count, DiagnosticKind kind) => error.WriteLine(new Bilingual(
        $"  … 另有 {count} 条 {kind.Code}，全部列在输出的 diagnostics 中",
        $"  … and {count} more {kind.Code}, all listed under diagnostics in the output").In(language));

    /// <summary>Writes a problem with a path that is no document.</summary>
    public void WriteProblem(string path, Bilingual cause) => error.WriteLine($"{VisibleText.Of(path)}  error  {VisibleText.Of(cause.In(language))}");

    /// <summary>Names a file that was passed over, where that is asked for.</summary>
    public void WritePassedOver(string path, PassedOver why)
    {
        if (isVerbose)
        {
            error.WriteLine($"{VisibleText.Of(path)}  {new Bilingual("跳过", "passed over").In(language)}  {VisibleText.Of(why.Cause.In(language))}");
        }
    }

    /// <summary>Names a file that gave no forms, where that is asked for.</summary>
    public void WriteUnread(string path, string code, Bilingual cause)
    {
        if (isVerbose)
        {
            var kind = Reading.All.FirstOrDefault(kind => kind.Code == code) ?? Reading.FileUnreadable;
            WriteLine(path, kind.Severity, kind, cause);
        }
    }

    private void WriteLine(string place, Severity severity, DiagnosticKind kind, Bilingual message) =>
        error.WriteLine($"{VisibleText.Of(place)}  {severity.Name()} {kind.Code} {kind.Name}  {VisibleText.Of(message.In(language))}");

    private void WriteFailure(Diagnostic diagnostic)
    {
        if (isVerbose && diagnostic.Failure is { } failure)
        {
            error.WriteLine(failure);
        }
    }

    /// <summary>Where a diagnostic is about: <c>大鹏.xlsx  整体支出!E36</c>.</summary>
    public static string Place(Diagnostic diagnostic) => (diagnostic.Sheet, diagnostic.Cell) switch
    {
        (null, _) => diagnostic.File,
        ({ } sheet, null) => $"{diagnostic.File}  {sheet}",
        ({ } sheet, { } cell) => $"{diagnostic.File}  {sheet}!{cell}",
    };
}
