using PerfForm.Cli.Reporting;
using PerfForm.Cli.Reporting.Bulk;
using PerfForm.Core;
using PerfForm.Core.Bulk;
using PerfForm.Core.Intake;
using PerfForm.Core.Rules;
using PerfForm.Core.Text;

namespace PerfForm.Cli.Commands;

/// <summary>One run of <c>convert</c>: find what there is, open the output, convert, close with an account.</summary>
internal sealed class ConvertRun
{
    private readonly ConvertRequest _request;
    private readonly Language _language;
    private readonly Streams _streams;
    private readonly DiagnosticReport _report;
    private readonly InputReader _inputs;
    private readonly ConvertAccount _account;

    public ConvertRun(ConvertRequest request, Language language, Streams streams, Pipeline pipeline)
    {
        (_request, _language, _streams) = (request, language, streams);
        _report = new DiagnosticReport(streams.Error, language, request.Input.Verbose);
        _inputs = new InputReader(request.Input, streams, pipeline, _report);
        _account = new ConvertAccount(_inputs.Account, _report, language);
    }

    /// <summary>Runs and returns the exit code.</summary>
    public int Run()
    {
        if (_inputs.Paths() is not { } paths || !Find(paths))
        {
            return ExitCode.WrongUsage;
        }

        try
        {
            return _request.IsDryRun ? DryRun() : Convert(paths);
        }
        catch (OperationCanceledException) when (!_request.IsDryRun && !_request.IsToStandardOutput)
        {
            var kept = _account.Summary.Inputs;
            _streams.Error.WriteLine(new Bilingual(
                $"已中断；{kept} 个文件的结果已保存。加上 --resume 再次运行即可接着做",
                $"interrupted; the results of {kept} files are kept. Run the same command with --resume to go on").In(_language));
            return ExitCode.Interrupted;
        }
    }

    private bool Find(IReadOnlyList<string> paths)
    {
        if (!_request.IsToStandardOutput && paths.Any(IsOutput))
        {
            _report.WriteProblem(_request.Output, new("结果文件夹不能就是输入文件夹；请换一个文件夹", "the output folder must not be an input folder itself; choose another"));
            return false;
        }

        _inputs.Find(paths, _request.IsToStandardOutput ? null : _request.Output);
        return true;
    }

    private bool IsOutput(string path) =>
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)) == Path.TrimEndingDirectorySeparator(Path.GetFullPath(_request.Output));

    private int Convert(IReadOnlyList<string> paths)
    {
        LintOptions? checks = null;
        if (_inputs.ReadSettings() is not { } settings
            || (_request.Rules is { } rules && (checks = LintChecks.Of(rules, _inputs.Configuration, settings, _report)) is null))
        {
            return ExitCode.WrongUsage;
        }

        using var sink = OpenSink(paths, out var exitCode);
        return sink is null ? exitCode : Convert(sink, checks, paths);
    }

    private int Convert(IBulkSink sink, LintOptions? checks, IReadOnlyList<string> paths)
    {
        if (checks is not null && _request.Shard != Shard.Whole)
        {
            _streams.Error.WriteLine(new Bilingual(
                $"文件之间的比对只看到了这一份（{_request.Shard.Index}/{_request.Shard.Count}）",
                $"what compares files saw only this part ({_request.Shard.Index}/{_request.Shard.Count})").In(_language));
        }

        var converter = new BulkConverter(_inputs.Pipeline, new BulkOptions
        {
            Inputs = _inputs.RunOptions with { Threads = _request.Threads, Shard = _request.Shard, ReadsOneAtOnce = false },
            Writers = _request.Writers,
            Language = _language,
            Checks = checks,
        });
        var findings = BulkFindings.None;
        try
        {
            ProgressDisplays.For(_request.Input.Quiet, _request.Input.Verbose, _streams, _language).Run(_inputs.Files, show =>
            {
                _account.Show = show;
                findings = converter.Run(_inputs.Files, sink, _account, _streams.Stop);
            });
        }
        catch (InputsChangedException changed)
        {
            return Refuse(changed.Path, new(
                "与中断的那次转换开始时不同，无法接着做；请用 --overwrite 重新转换",
                "it is not as it was when the run began that was cut off, so it cannot be gone on with; convert anew with --overwrite"));
        }
        catch (Exception failure) when (failure is InvalidDataException or FormatException)
        {
            return Refuse(_request.Output, OpenedFolder.Damaged);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Refuse(_request.Output, OutputProblem.Of(failure));
            SayHowToGoOn();
            return ExitCode.WrongUsage;
        }

        return Close(paths, findings);
    }

    private int Refuse(string path, Bilingual cause)
    {
        _report.WriteProblem(path, cause);
        return ExitCode.WrongUsage;
    }

    private void SayHowToGoOn()
    {
        if (!_request.IsToStandardOutput && new Core.Writers.Folders.OutputFolder(_request.Output).IsUnfinished)
        {
            _streams.Error.WriteLine(new Bilingual(
                "已写出的完整结果已保存；排除原因后加上 --resume 再次运行即可接着做",
                "what was written whole is kept; mend the cause and run the same command with --resume to go on").In(_language));
        }
    }

    // Null where there is nothing to be done, or where the output cannot be used as it is; that was told.
    private IBulkSink? OpenSink(IReadOnlyList<string> paths, out int exitCode)
    {
        exitCode = ExitCode.WrongUsage;
        try
        {
            if (_request.ManifestFile is { } manifest && _inputs.Files.Any(file => file.IsAt(manifest)))
            {
                Refuse(manifest, new("结果会覆盖输入文件；请换一个文件名", "the output would overwrite an input; choose another name"));
                return null;
            }

            if (_request.IsToStandardOutput)
            {
                return new StreamSink(_streams.Output, _request.ManifestFile is { } file ? File.Create(file) : null, _language);
            }

            var description = RunDescription.Of(_request, paths, _inputs.Configuration.Contents, _language);
            var opened = OpenedFolder.Open(new(_request.Output, description, _request.IsResumed, _request.IsOverwriting, _request.Writers, _language));
            exitCode = opened.Finished is { } finished ? CloseFinished(finished, paths)
                : opened.Refusal is { } refusal ? Refuse(_request.Output, refusal)
                : ExitCode.Clean;
            return opened.Sink;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Refuse(_request.ManifestFile ?? _request.Output, OutputProblem.Of(failure));
            return null;
        }
    }

    private int CloseFinished(IReadOnlyList<ManifestEntry> finished, IReadOnlyList<string> paths)
    {
        foreach (var entry in finished)
        {
            _account.Written(entry);
        }

        _streams.Error.WriteLine(new Bilingual("上次转换已经完成；要重新转换请用 --overwrite", "the run was finished already; to convert anew use --overwrite").In(_language));
        return Close(paths, BulkFindings.None);
    }

    private int Close(IReadOnlyList<string> paths, BulkFindings findings)
    {
        var summary = _account.Summary;
        var mayBeEmpty = _request.Input.AllowEmpty || _request.Shard != Shard.Whole;
        var problems = mayBeEmpty ? 0 : _inputs.Problems;
        foreach (var fault in findings.Faults)
        {
            _report.WriteProblem(fault.Code, fault.Reason!.Value);
        }

        foreach (var said in _request.Rules is null ? _inputs.NotUsed() : findings.Housekeeping)
        {
            _report.Write(said);
        }

        if (!mayBeEmpty)
        {
            _inputs.TellProblems();
        }

        if (!_request.Input.Quiet)
        {
            var figures = ClosingFigures.Of(summary, findings, problems) with { Configurations = _inputs.Configuration.InForce };
            new SummaryReport(_streams.Error, _language).Write(summary, NextCommands.After(summary, _request, paths), figures);
        }

        if (summary[InputOutcome.NoForm] + summary[InputOutcome.Unreadable] + problems > 0 || (summary[InputOutcome.Converted] == 0 && !mayBeEmpty))
        {
            return ExitCode.UnreadableInput;
        }

        return _account.HasFindings(_request.Input.FailLevel, findings) ? ExitCode.Findings : ExitCode.Clean;
    }

    private int DryRun()
    {
        using var plan = new DryRun(_streams.Output, _language);
        foreach (var file in FileWalker.Walk(_inputs.Files, _request.Input.Limits, _request.Input.TimeoutPerFile, _streams.Stop).Where(_request.Shard.Holds))
        {
            plan.Write(file);
        }

        return plan.IsComplete || _request.Input.AllowEmpty ? ExitCode.Clean : ExitCode.UnreadableInput;
    }
}
