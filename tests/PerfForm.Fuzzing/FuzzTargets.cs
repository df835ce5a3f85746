using System.Text;
using PerfForm.Core;
using PerfForm.Core.Bulk;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Guards;
using PerfForm.Core.Intake;
using PerfForm.Core.Readers;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.Configured;
using PerfForm.Core.Targets;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Fuzzing;

/// <summary>
/// What is fuzzed: each takes any bytes and throws only for a fault of this program. Packed formats are fuzzed by their parts: changed bytes
/// of a package never get past its checksums.
/// </summary>
public static class FuzzTargets
{
    private static readonly Pipeline Pipeline = new();
    private static readonly Linter Linter = new();
    private static readonly LintOptions Everything = new();
    private static readonly TargetParser Parser = new(FormWords.LoadEmbedded().Targets);

    // Small, so that what reaches a limit is soon done with.
    private static readonly ReadingLimits Limits = ReadingLimits.Default.With(ReadingLimit.Cells, 20_000).With(ReadingLimit.FileBytes, 1 << 20);

    /// <summary>By name.</summary>
    public static IReadOnlyDictionary<string, Action<byte[]>> ByName { get; } = new SortedDictionary<string, Action<byte[]>>(StringComparer.Ordinal)
    {
        ["archive"] = bytes => Read("a.zip", bytes),
        ["configuration"] = ReadConfiguration,
        ["data"] = ReadData,
        ["fods"] = bytes => Read("a.fods", bytes),
        ["form"] = bytes => Read("a.csv", bytes),
        ["html"] = bytes => Read("a.html", bytes),
        ["ods-content"] = bytes => Read("a.ods", PackageParts.Ods(bytes)),
        ["pdf"] = bytes => Read("a.pdf", bytes),
        ["spreadsheetml"] = bytes => Read("a.xml", bytes),
        ["target"] = bytes => Parser.Parse(Encoding.UTF8.GetString(bytes)),
        ["word-document"] = bytes => Read("a.docx", PackageParts.Docx(bytes)),
        ["xls"] = bytes => Read("a.xls", bytes),
        ["xlsx-sheet"] = bytes => Read("a.xlsx", PackageParts.Xlsx(sheet: bytes)),
        ["xlsx-styles"] = bytes => Read("a.xlsx", PackageParts.Xlsx(styles: bytes)),
    };

    // As the commands do it: taken out of what it is packed in, read, checked.
    private static void Read(string name, byte[] bytes)
    {
        var files = FileWalker.Walk([DiskFile.OfStandardInput(name, () => new MemoryStream(bytes))], Limits, Timeout.InfiniteTimeSpan);
        var read = files.Select(file => FoundFileReader.Read(Pipeline, file, Settings.Default, Limits).Document);
        List<LintInput> inputs = [.. read.OfType<Core.Model.Document>().Select(document => new LintInput(document, Settings.Default))];
        var result = Linter.Check(inputs, Everything);
        foreach (var diagnostic in result.Diagnostics.Where(IsOwnFault))
        {
            throw new InvalidOperationException($"{diagnostic.File}: {diagnostic.Message.English}", diagnostic.Failure);
        }

        foreach (var fault in result.Faults)
        {
            throw new InvalidOperationException($"{fault.Code} failed: {fault.Reason?.English}");
        }
    }

    private static bool IsOwnFault(Diagnostic diagnostic) => diagnostic.Message.English == UnreadableCause.OwnFault.English;

    private static void ReadConfiguration(byte[] bytes)
    {
        var reader = new SettingsReader(path => path == "/a/.perfform.yml"
            ? new StreamReader(new MemoryStream(bytes))
            : throw new FileNotFoundException(path));
        reader.Read("/a/.perfform.yml", isNamed: true);
    }

    private static void ReadData(byte[] bytes)
    {
        try
        {
            DocumentReader.Read(new MemoryStream(bytes));
        }
        catch (UnreadableDataException)
        {
            // What it says of data that are none.
        }
    }
}
