using System.Text.Json;
using PerfForm.Core.Rules;
using PerfForm.Core.Text;
using PerfForm.Core.Writers.Json;

namespace PerfForm.Core.Bulk;

/// <summary>What a check found, as <c>perfform lint -f json</c> gives it.</summary>
internal static class FindingsJson
{
    /// <summary>Writes it as UTF-8 with a line break at the end; leaves the stream open.</summary>
    public static void Write(LintReport report, Language language, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, JsonStyle.Indented))
        {
            LintContract.Report.Write(report, new JsonStructureWriter(json) { Language = language });
        }

        output.WriteByte((byte)'\n');
    }
}
