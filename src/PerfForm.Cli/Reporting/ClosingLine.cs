using PerfForm.Core.Bulk;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Cli.Reporting;

/// <summary>The last line on standard error: what was done.</summary>
internal static class ClosingLine
{
    /// <summary><c>3 files, 9 forms, 2 errors, 5 warnings, 1 skipped</c>.</summary>
    /// <param name="documents">The documents read.</param>
    /// <param name="passedOver">Files that were passed over; skipped sheets are counted with them.</param>
    /// <param name="problems">Paths that named nothing; each counts as an error.</param>
    /// <param name="suppressed">Findings that are accepted and were left out.</param>
    public static Bilingual Of(IReadOnlyList<Document> documents, int passedOver, int problems, int suppressed = 0)
    {
        var forms = documents.Sum(document => document.Forms.Count);
        var errors = Count(documents, Severity.Error) + problems;
        var warnings = Count(documents, Severity.Warning);
        var skipped = documents.Sum(document => document.Skipped.Count) + passedOver;
        var (chinese, english) = suppressed > 0 ? ($"，豁免 {suppressed} 个", $", {suppressed} suppressed") : (string.Empty, string.Empty);
        return new(
            $"{documents.Count} 个文件，{forms} 张表，{errors} 个错误，{warnings} 个警告，跳过 {skipped} 个{chinese}",
            $"{Plural(documents.Count, "file")}, {Plural(forms, "form")}, {Plural(errors, "error")}, {Plural(warnings, "warning")}, {skipped} skipped{english}");
    }

    /// <summary>The line for a conversion in bulk; what holds no forms by its kind, and copies, are skipped.</summary>
    public static Bilingual Of(BulkSummary summary)
    {
        var files = summary[InputOutcome.Converted] + summary[InputOutcome.NoForm] + summary[InputOutcome.Unreadable];
        var skipped = summary.Inputs - files;
        return new(
            $"{files} 个文件，{summary.Forms} 张表，{summary.Errors} 个错误，{summary.Warnings} 个警告，跳过 {skipped} 个",
            $"{Plural(files, "file")}, {Plural(summary.Forms, "form")}, {Plural(summary.Errors, "error")}, {Plural(summary.Warnings, "warning")}, {skipped} skipped");
    }

    private static int Count(IReadOnlyList<Document> documents, Severity severity) =>
        documents.Sum(document => document.Diagnostics.Count(diagnostic => diagnostic.Severity == severity));

    private static string Plural(int count, string noun) => count == 1 ? $"{count} {noun}" : $"{count} {noun}s";
}
