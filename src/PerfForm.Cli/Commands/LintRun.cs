using System.Text;
using PerfForm.Cli.Reporting;
using PerfForm.Cli.Reporting.Lint;
using PerfForm.Core;
using PerfForm.Core.Bulk;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Rules;
using PerfForm.Core.Text;

namespace PerfForm.Cli.Commands;

/// <summary>One run of <c>lint</c>: find the inputs, read them, check them, write the reports, close.</summary>
internal sealed class LintRun
{
    private readonly LintRequest _request;
    private readonly Language _language;
    private readonly Streams _streams;
    private readonly Linter _linter;
    private readonly DiagnosticReport _report;
    private readonly InputReader _inputs;

    public LintRun(LintRequest request, Language language, Streams streams, Pipeline pipeline, Linter linter)
    {
        (_request, _language, _streams, _linter) = (request, language, streams, linter);
        _report = new DiagnosticReport(streams.Error, language, request.Input.Verbose);
        _inputs = new InputReader(request.Input, streams, pipeline, _report);
    }

    /// <summary>Runs and returns the exit code.</summary>
    public int Run()
    {
        if (!_inputs.Find())
        {
            return ExitCode.WrongUsage;
        }

        if (HasConflict()
            || _inputs.ReadSettings() is not { } settings
            || LintChecks.Of(_request.Rules, _inputs.Configuration, settings, _report) is not { } checks
            || !ReadBaseline(out var baseline))
        {
            return ExitCode.WrongUsage;
        }

        var asked = checks with
        {
            Baseline = baseline,
            KeepsLedger = _request.HasLedger || _request.Outputs.Any(output => output.Report is JUnitReport),
        };
        using var files = new WaitingFiles(_inputs.Pipeline, stop: _streams.Stop);
        _inputs.CheckAll(input => _linter.CheckAlone(input, asked), files.Add, keepsCells: true);
        _inputs.Account.TellCopiesTo(files.All);
        _streams.Stop.ThrowIfCancellationRequested();
        var result = Linter.CheckTogether(files.All, asked) with { Configurations = _inputs.Configuration.InForce };
        foreach (var fault in result.Faults)
        {
            _report.WriteProblem($"{fault.File} {fault.Sheet} {fault.Code}", fault.Reason!.Value);
        }

        var isWritten = WriteReports(result) && (_request.WriteBaseline is not { } file || WriteBaseline(file, result));
        if (!_request.Input.Quiet)
        {
            _streams.Error.WriteLine(ClosingLine.Of(ClosingFigures.Of(result, _inputs.Account.PassedOver, _inputs.Problems)).In(_language));
        }

        var counted = _request.WriteBaseline is null ? result.Diagnostics : [];
        return isWritten ? _inputs.ExitCodeOf(counted) : ExitCode.WrongUsage;
    }

    private bool HasConflict()
    {
        string[] files = [.. _request.Outputs.Select(output => output.Path).Append(_request.WriteBaseline).OfType<string>()];
        if (_request.UnusedOutput is { } unused)
        {
            _report.WriteProblem(
                unused,
                new("-o 用在没有写明文件的那一种格式上，这里没有（或不止一种）", "-o names the file of the one format that has none; here there is no such format, or more than one"));
            return true;
        }

        if (_request.Outputs.Count(output => output.Path is null) > 1)
        {
            _report.WriteProblem(
                OutputFile.StandardOutput,
                new("标准输出只能写一种报告；其余用 -f 格式=文件名", "standard output takes one report; write the others with -f FORMAT=FILE"));
            return true;
        }

        if (Array.Find(files, file => _inputs.Files.Any(input => input.IsAt(file))) is { } input)
        {
            _report.WriteProblem(input, new("结果会覆盖输入文件；请换一个文件名", "the output would overwrite an input; choose another name"));
            return true;
        }

        if (files.Select(Path.GetFullPath).GroupBy(file => file, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            _report.WriteProblem(twice.Key, new("两份报告写到了同一个文件；请分开", "two reports name this file; give each its own"));
            return true;
        }

        return false;
    }

    private bool ReadBaseline(out Baseline? baseline)
    {
        baseline = null;
        if (_request.Baseline is not { } file)
        {
            return true;
        }

        try
        {
            using var reader = new StreamReader(new MemoryStream(GivenContent.Read(file), writable: false));
            baseline = Baseline.Read(file, reader);
            return true;
        }
        catch (FormatException line)
        {
            _report.WriteProblem(
                $"{file}:{line.Message}",
                new("这一行不是基线的内容；请用 --write-baseline 重写", "this line is none of a baseline; write it anew with --write-baseline"));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            _report.WriteProblem(file, new("无法读取基线文件；请检查路径", "the baseline cannot be read; check the path"));
        }

        return false;
    }

    private bool WriteBaseline(string file, LintResult result) => OutputFile.TryWrite(file, _streams, output =>
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        Baseline.Write(Listed(result), writer);
    }, _report) && SayListed(file, result);

    // PF901 is of the lists themselves.
    private static IEnumerable<Diagnostic> Listed(LintResult result) => result.Files.SelectMany(file => file.Diagnostics).Concat(result.Known);

    private bool SayListed(string file, LintResult result)
    {
        var count = Listed(result).Count();
        _streams.Error.WriteLine(new Bilingual($"{count} 条发现写进了 {file}", $"{count} findings written to {file}").In(_language));
        return true;
    }

    private bool WriteReports(LintResult result)
    {
        var manner = new ReportManner(
            _language,
            _request.IsConcise,
            _request.HasColor,
            _request.HasLedger,
            _request.Input.FailLevel,
            _inputs.Account.PassedOver.Files)
        {
            LeastShown = _request.LeastShown,
            IsComplete = _inputs.ExitCodeOf([]) == ExitCode.Clean,
        };

        // One that cannot be written must not take the others with it.
        var isWritten = _request.Outputs.Select(output => Write(output, manner, result)).ToList().TrueForAll(written => written);
        return WriteStepSummary(result) && isWritten;
    }

    private bool Write(LintOutput output, ReportManner manner, LintResult result) =>
        OutputFile.TryWrite(
            output.Path,
            _streams,
            stream => output.Report.Write(result, output.Path is null ? manner : manner with { HasColor = false }, stream),
            _report);

    private bool WriteStepSummary(LintResult result)
    {
        if (!_request.Outputs.Any(output => output.Report is GitHubReport)
            || Environment.GetEnvironmentVariable(StepSummary.Variable) is not { Length: > 0 } file)
        {
            return true;
        }

        try
        {
            File.AppendAllText(file, StepSummary.Of(result, _language));
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            _report.WriteProblem(file, OutputProblem.Of(failure));
            return false;
        }
    }
}
