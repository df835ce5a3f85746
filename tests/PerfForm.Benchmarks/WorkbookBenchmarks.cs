using BenchmarkDotNet.Attributes;
using PerfForm.Core;
using PerfForm.Core.Intake;
using PerfForm.Core.Model;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.Configured;
using PerfForm.Core.Text;
using PerfForm.Core.Writers;

namespace PerfForm.Benchmarks;

/// <summary>The stages of a conversion, warm, on one thread, for the sample workbook with its seven forms.</summary>
[MemoryDiagnoser]
public class WorkbookBenchmarks
{
    private readonly byte[] _content = File.ReadAllBytes(WorkbookCopies.Sample);
    private readonly Pipeline _pipeline = new();
    private readonly Linter _linter = new();
    private readonly IDocumentWriter _writer = DocumentWriters.All.First(writer => writer.Format == "jsonl");
    private Document _document = null!;

    /// <summary>Reads the document that later stages work on.</summary>
    [GlobalSetup]
    public void Read() => _document = Import();

    /// <summary>Unzip and XML alone.</summary>
    [Benchmark(Baseline = true)]
    public long Plain() => PlainReading.Read(_content);

    /// <summary>From bytes to the model.</summary>
    [Benchmark]
    public Document Import() => _pipeline.Import(FoundFile.Of(WorkbookCopies.Sample, _content));

    /// <summary>All rules.</summary>
    [Benchmark]
    public LintResult Lint() => _linter.Check([new LintInput(_document, Settings.Default)], new LintOptions());

    /// <summary>From the model to JSON.</summary>
    [Benchmark]
    public void Write() => _writer.Write([_document], Stream.Null, Language.English);
}
