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
    private readonly FolderRun _run;

    public ConvertRun(ConvertRequest request, Language language, Streams streams, Pipeline pipeline)
    {
        (_request, _language, _streams) = (request, language, streams);
        _report = new DiagnosticReport(streams.Error, language, request.Input.Verbose);
        _inputs = new InputReader(request.Input, streams, pipeline, _report);
        _run = new FolderRun(request.Output, _inputs, request.Input, _report, language, streams);
    }

    private bool MayBeEmpty => _request.Input.AllowEmpty || _request.Shard != Shard.Whole;

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
            return _run.Interrupted();
        }
    }

    private bool Find(IReadOnlyList<string> paths)
    {
        if (!_request.IsToStandardOutput)
        {
            return _run.Find(paths);
        }

        _inputs.Find(paths, except: null);
        return true;
    }

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
        var findings = _run.Do(() => converter.Run(_inputs.Files, sink, _run.Account, _streams.Stop));
        return findings is null ? ExitCode.WrongUsage : Close(paths, findings);
    }

    // Null where there is nothing to be done, or where the output cannot be used as it is; that was told.
    private IBulkSink? OpenSink(IReadOnlyList<string> paths, out int exitCode)
    {
        exitCode = ExitCode.WrongUsage;
        try
        {
            if (_request.ManifestFile is { } manifest && _inputs.Files.Any(file => file.IsAt(manifest)))
            {
                _run.Refuse(manifest, new("结果会覆盖输入文件；请换一个文件名", "the output would overwrite an input; choose another name"));
                return null;
            }

            if (_request.IsToStandardOutput)
            {
                return new StreamSink(_streams.Output, _request.ManifestFile is { } file ? File.Create(file) : null, _language);
            }

            var description = RunDescription.Of(_request, paths, _inputs.Configuration.Contents, _language);
            var folder = new FolderRequest(_request.Output, description, _request.IsResumed, _request.IsOverwriting, _request.Writers, _language);
            return _run.Open(folder, () => Close(paths, BulkFindings.None), out exitCode);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            _run.Refuse(_request.ManifestFile ?? _request.Output, OutputProblem.Of(failure));
            return null;
        }
    }

    private int Close(IReadOnlyList<string> paths, BulkFindings findings) => _run.Close(
        findings,
        _request.Rules is null ? _inputs.NotUsed() : findings.Housekeeping,
        NextCommands.After(_run.Account.Summary, _request, paths),
        MayBeEmpty);

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
