using PerfForm.Cli.Reporting;
using PerfForm.Core;
using PerfForm.Core.Bulk;
using PerfForm.Core.Guards;
using PerfForm.Core.Intake;
using PerfForm.Core.Reviews;
using PerfForm.Core.Reviews.Rounds;
using PerfForm.Core.Rules;
using PerfForm.Core.Text;

namespace PerfForm.Cli.Commands;

/// <summary>One run of <c>review</c>: find what there is, read what else was given, open the folder, review, close with an account.</summary>
internal sealed class ReviewRun
{
    private readonly ReviewRequest _request;
    private readonly Language _language;
    private readonly Streams _streams;
    private readonly DiagnosticReport _report;
    private readonly InputReader _inputs;
    private readonly FolderRun _run;

    public ReviewRun(ReviewRequest request, Language language, Streams streams, Pipeline pipeline)
    {
        (_request, _language, _streams) = (request, language, Rereadable(streams, request.Input.Limits));
        _report = new DiagnosticReport(streams.Error, language, request.Input.Verbose);
        _inputs = new InputReader(request.Input, _streams, pipeline, _report);
        _run = new FolderRun(request.Output, _inputs, request.Input, _report, language, _streams);
    }

    private InputRunOptions RunOptions => _inputs.RunOptions with { Threads = _request.Threads, ReadsOneAtOnce = false };

    /// <summary>Runs and returns the exit code.</summary>
    public int Run()
    {
        if (_inputs.Paths() is not { } paths
            || !_run.Find(paths)
            || _inputs.ReadSettings() is not { } settings
            || LintChecks.Of(_request.Rules, _inputs.Configuration, settings, _report) is not { } checks)
        {
            return ExitCode.WrongUsage;
        }

        try
        {
            var given = GivenFiles.Read(_request);
            return ReadEarlier(checks, out var earlier)
                ? Review(paths, checks, given, new ReviewOptions
                {
                    Language = _language,
                    DrawsAllForms = _request.DrawsAllForms,
                    Earlier = earlier,
                    Roster = given.Roster,
                })
                : ExitCode.WrongUsage;
        }
        catch (ReviewInputException fault)
        {
            _streams.Error.WriteLine(fault.Said.In(_language));
            return ExitCode.WrongUsage;
        }
        catch (OperationCanceledException)
        {
            return _run.Interrupted();
        }
    }

    // What is written is made of the bytes when all has been checked: standard input must give them twice.
    private static Streams Rereadable(Streams streams, ReadingLimits limits)
    {
        var content = new Lazy<byte[]>(() =>
        {
            using var input = streams.OpenInput();
            return BoundedContent.Read(input, expected: 0, packed: 0, limits);
        });
        return streams with { OpenInput = () => new MemoryStream(content.Value, writable: false) };
    }

    private int Review(IReadOnlyList<string> paths, LintOptions checks, GivenFiles given, ReviewOptions options)
    {
        var outputs = new ReviewFolder(ReviewOutputs.With(given.Letter), _language);
        using var sink = Open(paths, outputs, given, out var exitCode);
        if (sink is null)
        {
            return exitCode;
        }

        var reviewer = new BulkReviewer(_inputs.Pipeline, RunOptions, checks, options);
        var findings = _run.Do(() => reviewer.Run(_inputs.Files, outputs, sink, _run.Account, _streams.Stop));
        return findings is null ? ExitCode.WrongUsage : Close(findings);
    }

    private FolderSink? Open(IReadOnlyList<string> paths, ReviewFolder outputs, GivenFiles given, out int exitCode)
    {
        exitCode = ExitCode.WrongUsage;
        try
        {
            var description = RunDescription.Of(_request, paths, _inputs.Configuration.Contents, _language, [.. given.Hashes, .. _request.Against]);
            return _run.Open(
                new FolderRequest(_request.Output, description, _request.IsResumed, _request.IsOverwriting, [outputs], _language),
                () => Close(BulkFindings.None),
                out exitCode);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            _run.Refuse(_request.Output, OutputProblem.Of(failure));
            return null;
        }
    }

    private int Close(BulkFindings findings) => _run.Close(findings, findings.Housekeeping, [], _request.Input.AllowEmpty);

    private bool ReadEarlier(LintOptions checks, out Round? earlier)
    {
        earlier = null;
        if (_request.Against.Count == 0)
        {
            return true;
        }

        if (_request.Against.FirstOrDefault(_run.IsOutput) is { } same)
        {
            _run.Refuse(same, new("上一轮的文件夹不能就是结果文件夹；请换一个", "the folder of the earlier round must not be that of the results; choose another"));
            return false;
        }

        var forms = new List<RoundForm>();
        List<string> paths = [];
        foreach (var path in _request.Against)
        {
            if (EarlierRound.FileIn(path) is not { } file)
            {
                paths.Add(path);
            }
            else if (ReadRound(file) is { } round)
            {
                forms.AddRange(round.Forms);
            }
            else
            {
                return false;
            }
        }

        var files = DiskFinder.Find(paths, except: null);
        if (files.FirstOrDefault(file => file.Problem is not null) is { Problem: { } problem } unread)
        {
            _report.WriteProblem(unread.Path, problem.Cause);
            return false;
        }

        if (files.Count > 0)
        {
            var options = new ReviewOptions { Language = _language };
            forms.AddRange(EarlierRound.Read(_inputs.Pipeline, RunOptions, files, checks, options, observer: null, _streams.Stop).Forms);
        }

        earlier = new Round(forms);
        if (forms.Count == 0)
        {
            _report.WriteProblem(string.Join(' ', _request.Against), new("其中没有上一轮的申报表；请检查路径", "no form of an earlier round is there; check the path"));
        }

        return forms.Count > 0;
    }

    private Round? ReadRound(string file)
    {
        try
        {
            return EarlierRound.Read(file, _request.Input.Limits);
        }
        catch (FormatException line)
        {
            _report.WriteProblem(
                $"{file}:{line.Message}",
                new("不是 review 写出的记录，或已损坏；请改给上一轮的文件", "this was not written by review, or is damaged; give the earlier files instead"));
        }
        catch (LimitExceededException more)
        {
            _report.WriteProblem(file, more.Cause);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            _report.WriteProblem(file, new("无法读取；请检查路径", "it cannot be read; check the path"));
        }

        return null;
    }
}
