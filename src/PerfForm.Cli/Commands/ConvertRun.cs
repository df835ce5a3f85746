using System.Runtime.InteropServices;
using PerfForm.Cli.Reporting;
using PerfForm.Cli.Reporting.Bulk;
using PerfForm.Core;
using PerfForm.Core.Bulk;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Intake;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.Configured;
using PerfForm.Core.Text;
using PerfForm.Core.Writers;
using PerfForm.Core.Writers.Folders;

namespace PerfForm.Cli.Commands;

/// <summary>One run of <c>convert</c>: find what there is, open the output, convert, close with an account.</summary>
internal sealed class ConvertRun
{
    private readonly ConvertRequest _request;
    private readonly Language _language;
    private readonly Streams _streams;
    private readonly Pipeline _pipeline;
    private readonly DiagnosticReport _report;
    private readonly ConfigurationFiles _configuration;
    private readonly BulkSummary _summary;

    public ConvertRun(ConvertRequest request, Language language, Streams streams, Pipeline pipeline)
    {
        (_request, _language, _streams, _pipeline) = (request, language, streams, pipeline);
        _report = new DiagnosticReport(streams.Error, language, request.Input.Verbose);
        _summary = new BulkSummary(language);
        _configuration = new ConfigurationFiles(request.Input.Config, request.Input.Isolated);
    }

    /// <summary>Runs and returns the exit code.</summary>
    public int Run()
    {
        if (PathLists.Expand(_request.Input, _streams, _report) is not { } paths || Files(paths) is not { } files)
        {
            return ExitCode.WrongUsage;
        }

        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        try
        {
            return _request.IsDryRun ? DryRun(files, stop.Token) : Convert(paths, files, stop.Token);
        }
        catch (OperationCanceledException)
        {
            _streams.Error.WriteLine(Interrupted.In(_language));
            return ExitCode.Interrupted;
        }

        void Stop(PosixSignalContext signal)
        {
            // A second one ends the program at once.
            signal.Cancel = !stop.IsCancellationRequested;
            stop.Cancel();
        }
    }

    private Bilingual Interrupted => _request.IsDryRun || _request.IsToStandardOutput
        ? new("已中断", "interrupted")
        : new($"已中断；{_summary.Inputs} 个文件的结果已保存。加上 --resume 再次运行即可接着做", $"interrupted; the results of {_summary.Inputs} files are kept. Run the same command with --resume to go on");

    private int Convert(IReadOnlyList<string> paths, IReadOnlyList<DiskFile> files, CancellationToken stop)
    {
        var settings = files.Where(file => file.Problem is null).Select(file => _configuration.For(file.FullPath)).Distinct().ToList();
        if (_configuration.HasProblems(_report) || Checks(settings, out var checks) == ExitCode.WrongUsage)
        {
            return ExitCode.WrongUsage;
        }

        using var sink = OpenSink(paths, files, out var exitCode);
        if (sink is null)
        {
            return exitCode;
        }

        var options = new BulkOptions
        {
            Writers = _request.Writers,
            Language = _language,
            SettingsOf = _configuration.For,
            Checks = checks,
            Limits = _request.Input.Limits,
            TimeoutPerFile = _request.TimeoutPerFile,
            Threads = _request.Threads,
            Shard = _request.Shard,
        };
        try
        {
            var converter = new BulkConverter(_pipeline, checks is null ? null : new Linter(), options);
            ProgressDisplays.For(_request.Input.Quiet, _streams, _language).Run(files, tell => converter.Run(files, sink, (entry, progress) =>
            {
                _summary.Add(entry);
                tell(_summary, progress);
            }, stop));
        }
        catch (InputsChangedException changed)
        {
            _report.WriteProblem(changed.Path, new("与中断的那次转换开始时不同，无法接着做；请用 --overwrite 重新转换", "it is not as it was when the run began that was cut off, so it cannot be gone on with; convert anew with --overwrite"));
            return ExitCode.WrongUsage;
        }
        catch (Exception failure) when (failure is InvalidDataException or FormatException)
        {
            _report.WriteProblem(_request.Output, DamagedFolder);
            return ExitCode.WrongUsage;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            _report.WriteProblem(_request.Output, OutputProblem.Of(failure));
            SayHowToGoOn();
            return ExitCode.WrongUsage;
        }

        return Close(paths);
    }

    private void SayHowToGoOn()
    {
        if (!_request.IsToStandardOutput && new OutputFolder(_request.Output).IsUnfinished)
        {
            _streams.Error.WriteLine(new Bilingual("已写出的完整结果已保存；排除原因后加上 --resume 再次运行即可接着做", "what was written whole is kept; mend the cause and run the same command with --resume to go on").In(_language));
        }
    }

    private int Close(IReadOnlyList<string> paths)
    {
        if (!_request.Input.Quiet)
        {
            new SummaryReport(_streams.Error, _language).Write(_summary, NextCommands.After(_summary, _request, paths));
        }

        var mayBeEmpty = _request.Input.AllowEmpty || _request.Shard != Shard.Whole;
        if (_summary[InputOutcome.NoForm] + _summary[InputOutcome.Unreadable] > 0 || (_summary[InputOutcome.Converted] == 0 && !mayBeEmpty))
        {
            return ExitCode.UnreadableInput;
        }

        return HasFindings() ? ExitCode.Findings : ExitCode.Clean;
    }

    private bool HasFindings() => _request.Input.FailLevel switch
    {
        Severity.Error => _summary.Errors > 0,
        Severity.Warning => _summary.Errors + _summary.Warnings > 0,
        Severity.Info => _summary.Errors + _summary.Warnings + _summary.Infos > 0,
        _ => false,
    };

    private int Checks(IReadOnlyList<Settings> settings, out LintOptions? checks)
    {
        checks = _request.Rules is { } rules ? LintChecks.Of(rules, _configuration, settings, _report) : null;
        return _request.Rules is not null && checks is null ? ExitCode.WrongUsage : ExitCode.Clean;
    }

    private bool IsOutput(string path) =>
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)) == Path.TrimEndingDirectorySeparator(Path.GetFullPath(_request.Output));

    // Null and told where standard input is asked for, which has no name and cannot be read again.
    private IReadOnlyList<DiskFile>? Files(IReadOnlyList<string> paths)
    {
        if (paths.Contains(InputSource.StandardInput, StringComparer.Ordinal))
        {
            _report.WriteProblem(InputSource.StandardInput, new("convert 不从标准输入读取文件；路径清单请用 --files-from -，单个文件请用 perfform import -", "convert reads no file from standard input; give a list of paths with --files-from -, or a single file to perfform import -"));
            return null;
        }

        if (!_request.IsToStandardOutput && paths.Any(path => IsOutput(path)))
        {
            _report.WriteProblem(_request.Output, new("结果文件夹不能就是输入文件夹；请换一个文件夹", "the output folder must not be an input folder itself; choose another"));
            return null;
        }

        var files = DiskFinder.Find(paths, _request.IsToStandardOutput ? null : _request.Output);
        return _request.Input.AllowEmpty ? [.. files.Where(file => file.Problem != FileProblem.NoSuchFile && file.Problem != FileProblem.EmptyFolder)] : files;
    }

    // Null where there is nothing to be done, or where the output cannot be used as it is; that was told.
    private IBulkSink? OpenSink(IReadOnlyList<string> paths, IReadOnlyList<DiskFile> files, out int exitCode)
    {
        exitCode = ExitCode.WrongUsage;
        try
        {
            if (_request.ManifestFile is not null && files.Any(file => file.FullPath == Path.GetFullPath(_request.ManifestFile)))
            {
                _report.WriteProblem(_request.ManifestFile, new("结果会覆盖输入文件；请换一个文件名", "the output would overwrite an input; choose another name"));
                return null;
            }

            if (_request.IsToStandardOutput)
            {
                return new StreamSink(_streams.Output, _request.ManifestFile is { } manifest ? File.Create(manifest) : null, _language);
            }

            return OpenFolder(new OutputFolder(_request.Output), paths, ref exitCode);
        }
        catch (Exception failure) when (failure is InvalidDataException or FormatException)
        {
            _report.WriteProblem(_request.Output, DamagedFolder);
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            _report.WriteProblem(_request.ManifestFile ?? _request.Output, OutputProblem.Of(failure));
            return null;
        }
    }

    private static Bilingual DamagedFolder { get; } = new("其中的清单或中断记录不完整，无法使用；请换一个文件夹", "the manifest or journal in it is damaged and cannot be used; choose another folder");

    private FolderSink? OpenFolder(OutputFolder folder, IReadOnlyList<string> paths, ref int exitCode)
    {
        if (!folder.TryLock())
        {
            _report.WriteProblem(_request.Output, new("另一个 perfform 正在写这个文件夹；请等它结束", "another perfform is writing into this folder; wait for it to end"));
            folder.Dispose();
            return null;
        }

        if (_request.IsResumed && FolderSink.IsFinished(folder))
        {
            exitCode = CloseFinished(folder, paths);
        }
        else if (Prepare(folder, paths))
        {
            if (!folder.HasEnded)
            {
                return new FolderSink(folder, _request.Writers, _language);
            }

            folder.End();
            exitCode = CloseFinished(folder, paths);
        }

        folder.Dispose();
        return null;
    }

    private int CloseFinished(OutputFolder folder, IReadOnlyList<string> paths)
    {
        folder.RemoveParts();
        foreach (var entry in FolderSink.Finished(folder))
        {
            _summary.Add(entry);
        }

        _streams.Error.WriteLine(new Bilingual("上次转换已经完成；要重新转换请用 --overwrite", "the run was finished already; to convert anew use --overwrite").In(_language));
        return Close(paths);
    }

    private bool Prepare(OutputFolder folder, IReadOnlyList<string> paths)
    {
        var description = RunDescription.Of(_request, paths, _language);
        if (_request.IsResumed && folder.IsUnfinished)
        {
            if (folder.ReadRun() != description)
            {
                _report.WriteProblem(_request.Output, new("中断的那次转换用的是别的路径、选项或版本，无法接着做；请用同样的命令，或用 --overwrite 重新转换", "the run that was cut off had other paths, options or another version, so it cannot be gone on with; use the same command, or --overwrite to convert anew"));
                return false;
            }

            folder.Resume();
            return true;
        }

        string[] places = [.. FolderWriters.All().SelectMany(writer => writer.Places).Append(Manifest.FileName).Distinct(StringComparer.Ordinal)];
        if (WhatIsInTheWay(folder, places) is { } inTheWay)
        {
            _report.WriteProblem(_request.Output, inTheWay);
            return false;
        }

        // The new run is begun first, so that one that is killed here can be told for one.
        var results = _request.IsOverwriting ? FolderSink.Results(folder, FolderWriters.All()) : [];
        folder.Begin(description);
        folder.Remove(results);
        return true;
    }

    // Only what is known for an earlier run's is ever replaced.
    private Bilingual? WhatIsInTheWay(OutputFolder folder, string[] places) =>
        _request.IsOverwriting && (folder.IsUnfinished || FolderSink.IsFinished(folder)) ? null
        : folder.IsUnfinished ? new("这里有一次中断的转换；用 --resume 接着做，或用 --overwrite 重新转换", "a run was cut off here; go on with --resume, or convert anew with --overwrite")
        : FolderSink.IsFinished(folder) ? new("已有上次转换的结果；请换一个文件夹，或用 --overwrite 替换", "results of an earlier run are here; choose another folder, or replace them with --overwrite")
        : folder.Has(places) is { } place ? new Bilingual($"其中的 {place} 不是转换结果，不会覆盖；请换一个文件夹", $"{place} in it is no result of a run and is not replaced; choose another folder")
        : null;

    private int DryRun(IReadOnlyList<DiskFile> files, CancellationToken stop)
    {
        using var plan = new DryRun(_streams.Output, _language);
        foreach (var file in FileWalker.Walk(files, _request.Input.Limits, _request.TimeoutPerFile, stop).Where(_request.Shard.Holds))
        {
            plan.Write(file);
        }

        return plan.IsComplete || _request.Input.AllowEmpty ? ExitCode.Clean : ExitCode.UnreadableInput;
    }
}
